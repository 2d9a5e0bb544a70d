package org.broadsheet.store.articles;

import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.broadsheet.news.Article;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Body;
import org.broadsheet.news.Change;
import org.broadsheet.news.Completeness;
import org.broadsheet.news.Completeness.Lack;
import org.broadsheet.news.Completeness.What;
import org.broadsheet.news.Photo;
import org.broadsheet.news.Photo.ImageRef;
import org.broadsheet.news.Picture;
import org.broadsheet.news.Problem;
import org.broadsheet.store.base.Hash;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.base.Transaction;
import org.broadsheet.store.json.HeadJson;

/// What is known of the pictures that are kept.
public final class Pictures {
  private final Sql sql;

  public Pictures(Sql sql) {
    this.sql = sql;
  }

  public void keep(URI address, Picture picture) throws SQLException {
    sql.change(
        """
        merge into picture (hash, type, width, height, size, orientation) key (hash)
        values (?, ?, ?, ?, ?, ?)\
        """,
        picture.hash(),
        picture.type(),
        picture.width(),
        picture.height(),
        picture.size(),
        picture.orientation());
    sql.change(
        "merge into picture_address (address_hash, picture) key (address_hash) values (?, ?)",
        Hash.of(address.toString()),
        picture.hash());
  }

  public Optional<Picture> at(URI address) throws SQLException {
    return sql.first(
        """
        select p.hash, p.type, p.width, p.height, p.size, p.orientation
        from picture_address a join picture p on p.hash = a.picture where a.address_hash = ?\
        """,
        row ->
            new Picture(
                row.text("hash"),
                row.text("type"),
                row.count("width"),
                row.count("height"),
                row.number("size"),
                row.count("orientation")),
        Hash.of(address.toString()));
  }

  /// A picture whose file is not there any more: the articles that show it lack it now.
  public static void lost(Transaction transaction, String hash) throws SQLException {
    Sql sql = transaction.sql();
    List<ArticleId> rewritten = new ArrayList<>();
    for (long id : sql.numbers("select distinct article from photo where picture = ?", hash)) {
      Article article = new Texts(sql).article(id).orElse(null);
      if (article == null) continue;
      lose(sql, article, hash::equals, Problem.Kind.NO_SUCH_FILE);
      rewritten.add(article.id());
    }
    sql.change("delete from picture where hash = ?", hash);
    sql.change("delete from picture_address where picture = ?", hash);
    if (!rewritten.isEmpty()) transaction.tell(new Change.Rewritten(rewritten));
  }

  /// @param freed what they show no more
  public record Stripped(int articles, List<String> freed) {
    public Stripped {
      freed = List.copyOf(freed);
    }
  }

  /// Articles lose all their pictures, to make room.
  public static Stripped strip(Transaction transaction, long[] articles) throws SQLException {
    Sql sql = transaction.sql();
    List<ArticleId> rewritten = new ArrayList<>();
    List<String> freed = new ArrayList<>();
    for (long id : articles) {
      Article article = new Texts(sql).article(id).orElse(null);
      List<String> shown = new Pictures(sql).of(id);
      if (article == null || shown.isEmpty()) continue;
      lose(sql, article, _ -> true, Problem.Kind.CLEARED);
      freed.addAll(shown);
      rewritten.add(article.id());
    }
    if (!rewritten.isEmpty()) transaction.tell(new Change.Rewritten(rewritten));
    return new Stripped(rewritten.size(), freed);
  }

  List<String> of(long article) throws SQLException {
    return sql.list(
        "select distinct picture from photo where article = ? and picture is not null",
        row -> row.text("picture"),
        article);
  }

  /// Of these pictures those that nobody shows any more; from now on nobody knows them.
  public List<String> forget(List<String> hashes) throws SQLException {
    List<String> forgotten = new ArrayList<>();
    for (String hash : Set.copyOf(hashes)) {
      if (sql.exists("select 1 from photo where picture = ?", hash)) continue;
      sql.change("delete from picture where hash = ?", hash);
      sql.change("delete from picture_address where picture = ?", hash);
      forgotten.add(hash);
    }
    return forgotten;
  }

  private static void lose(Sql sql, Article article, Predicate<String> which, Problem.Kind why)
      throws SQLException {
    List<Lack> lacks = new ArrayList<>(article.completeness().lacks());
    Body body = article.body().mapPhotos(photo -> without(photo, which, why, lacks));
    HeadJson head =
        new HeadJson(
            article.guid(),
            article.link(),
            article.header(),
            article.related(),
            new Completeness(lacks));
    new ArticleRows(sql)
        .replace(article.id().value(), head, body, article.origin(), article.seen());
  }

  private static Photo without(
      Photo photo, Predicate<String> which, Problem.Kind why, List<Lack> lacks) {
    ImageRef image = photo.image();
    Picture kept = image == null ? null : image.kept();
    if (image == null || kept == null || !which.test(kept.hash())) return photo;
    lacks.add(new Lack(What.PICTURE, image.address(), Problem.of(why)));
    ImageRef bare = new ImageRef(image.address(), null);
    return new Photo(bare, photo.caption(), photo.credit(), photo.alt());
  }
}
