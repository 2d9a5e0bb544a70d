package org.broadsheet.store.articles;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.news.Article;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Indexed;
import org.broadsheet.news.Photo;
import org.broadsheet.news.PhotoCredit.CreditLine;
import org.broadsheet.store.base.Row;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.feeds.FolderTree;

/// Reads what changed, for the search index.
public final class Following {
  private final Sql sql;

  public Following(Sql sql) {
    this.sql = sql;
  }

  /// What changed after a number.
  ///
  /// @param upTo the number of the last of them; the number asked from where there is none
  public record Since(List<Indexed> changed, List<ArticleId> gone, long upTo) {}

  private record Step(
      long article,
      long number,
      boolean away,
      String feed,
      List<String> folders,
      boolean saved,
      Instant at) {}

  public Since since(long number, int limit) throws SQLException {
    List<Indexed> changed = new ArrayList<>();
    List<ArticleId> gone = new ArrayList<>();
    List<Step> steps = steps(number, limit);
    for (Step step : steps) {
      Article article = step.away() ? null : new Texts(sql).article(step.article()).orElse(null);
      if (article == null) gone.add(new ArticleId(step.article()));
      else changed.add(indexed(step, article));
    }
    return new Since(changed, gone, steps.isEmpty() ? number : steps.getLast().number());
  }

  private List<Step> steps(long number, int limit) throws SQLException {
    FolderTree tree = FolderTree.read(sql);
    return sql.list(
        """
        select c.article, c.number, a.id is null or a.gone or f.hidden as away, a.at,
          coalesce(f.given_title, f.title) as shown_title, f.folder, f.kind
        from change c left join article a on a.id = c.article left join feed f on f.id = a.feed
        where c.number > ? order by c.number limit ?\
        """,
        row -> step(row, tree),
        number,
        limit);
  }

  private static Step step(Row row, FolderTree tree) throws SQLException {
    return new Step(
        row.number("article"),
        row.number("number"),
        row.flag("away"),
        row.text("shown_title"),
        tree.path(row.numberOrNull("folder")),
        row.text("kind").equals("SAVED"),
        Instant.ofEpochMilli(row.number("at")));
  }

  private static Indexed indexed(Step step, Article article) {
    List<Photo> photos = article.body().photos();
    return new Indexed(
        article.id(),
        step.number(),
        article.feed(),
        step.feed(),
        step.folders(),
        article.header().title(),
        article.header().authors(),
        article.header().standfirst(),
        article.body().text(),
        photos.stream().map(photo -> photo.caption().text()).filter(t -> !t.isBlank()).toList(),
        photos.stream()
            .flatMap(photo -> photo.credit().believed().stream())
            .map(CreditLine::written)
            .toList(),
        article.header().language(),
        step.saved(),
        article.completeness().complete(),
        step.at());
  }
}
