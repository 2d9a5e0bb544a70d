package org.broadsheet.store.deeds;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.broadsheet.news.Article;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Deed;
import org.broadsheet.news.Photo;
import org.broadsheet.news.PhotoCredit.CreditLine;
import org.broadsheet.store.articles.Texts;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.base.Transaction;
import org.broadsheet.store.credits.Correction;
import org.broadsheet.store.credits.Corrections;
import org.broadsheet.store.json.CreditJson;
import org.broadsheet.store.json.Json;
import org.jspecify.annotations.Nullable;

/// Takes the person's word for who made a picture.
public final class Correcting {
  private final Transaction transaction;
  private final Sql sql;

  public Correcting(Transaction transaction) {
    this.transaction = transaction;
    this.sql = transaction.sql();
  }

  /// @param line null to go back to what was found
  public Optional<Deed> credit(ArticleId id, Photo photo, @Nullable CreditLine line)
      throws SQLException {
    Article article = new Texts(sql).article(id.value()).orElse(null);
    if (article == null) return Optional.empty();
    Optional<Correction> known = Corrections.of(sql, id.value()).of(photo, article.body());
    String before = known.map(Correction::text).orElse(null);
    String after = line == null ? null : Json.write(CreditJson.write(line));
    if (Objects.equals(before, after)) return Optional.empty();
    Correction correction =
        known.isPresent() ? known.get() : Corrections.add(sql, id.value(), photo);
    List<Edit> edits =
        new Edits(transaction)
            .make(List.of(new Edit(Field.PHOTO_CREDIT, correction.id(), before, after)));
    String title = article.header().title();
    return Optional.of(new Journal(transaction).edited(Deed.Kind.CORRECT_CREDIT, title, 1, edits));
  }
}
