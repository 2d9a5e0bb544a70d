package org.broadsheet.store.deeds;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.broadsheet.news.Arrival;
import org.broadsheet.news.Article;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Deed;
import org.broadsheet.news.Mark;
import org.broadsheet.store.articles.Arrivals;
import org.broadsheet.store.articles.Marks;
import org.broadsheet.store.articles.Texts;
import org.broadsheet.store.base.Transaction;
import org.broadsheet.store.repeats.Repeats;

/// Marks, saves and deletes articles.
public final class Marking {
  private final Transaction transaction;

  public Marking(Transaction transaction) {
    this.transaction = transaction;
  }

  /// Nothing where every article had the mark already.
  public Optional<Deed> mark(long[] articles, Mark mark, String subject)
      throws SQLException, IOException {
    long[] changed = new Marks(transaction).set(mark, withRepeats(mark, articles));
    if (changed.length == 0) return Optional.empty();
    return Optional.of(
        new Journal(transaction).marked(mark, subject, shown(changed, articles), changed));
  }

  /// A star is for the one that it was set on.
  private long[] withRepeats(Mark mark, long[] articles) throws SQLException {
    return switch (mark) {
      case READ, UNREAD -> new Repeats(transaction.sql()).withOthers(articles);
      case STAR, UNSTAR -> articles;
    };
  }

  /// How many the person saw change.
  private static int shown(long[] changed, long[] articles) {
    long[] asked = LongStream.of(articles).sorted().toArray();
    return (int)
        Math.max(
            1,
            LongStream.of(changed)
                .filter(article -> Arrays.binarySearch(asked, article) >= 0)
                .count());
  }

  /// A page whose text was replaced is no deed of its own: there is nothing to take back.
  public ArticleId save(Arrival page) throws SQLException {
    Arrivals.Saved saved = new Arrivals(transaction).save(page);
    if (saved.came()) {
      List<Edit> edits = List.of(Edit.show(Field.ARTICLE_GONE, saved.id().value()));
      new Journal(transaction).edited(Deed.Kind.SAVE_PAGE, page.header().title(), 1, edits);
    }
    return saved.id();
  }

  public Optional<Deed> delete(ArticleId id) throws SQLException {
    Article article = new Texts(transaction.sql()).article(id.value()).orElse(null);
    if (article == null) return Optional.empty();
    List<Edit> edits =
        new Edits(transaction).make(List.of(Edit.hide(Field.ARTICLE_GONE, id.value())));
    return Optional.of(
        new Journal(transaction)
            .edited(Deed.Kind.DELETE_ARTICLE, article.header().title(), 1, edits));
  }
}
