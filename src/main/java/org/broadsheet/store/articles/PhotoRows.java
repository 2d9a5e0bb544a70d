package org.broadsheet.store.articles;

import java.sql.SQLException;
import java.util.List;
import org.broadsheet.news.Body;
import org.broadsheet.news.Photo;
import org.broadsheet.news.Photo.ImageRef;
import org.broadsheet.news.PhotoCredit.Claim;
import org.broadsheet.news.PhotoCredit.CreditLine;
import org.broadsheet.news.Picture;
import org.broadsheet.store.base.Sql;

/// An article's photos, the credits that count and the names in them as rows, taken from its body.
final class PhotoRows {
  private final Sql sql;

  PhotoRows(Sql sql) {
    this.sql = sql;
  }

  void replace(long article, Body body) throws SQLException {
    remove(article);
    write(article, body);
  }

  void remove(long article) throws SQLException {
    sql.change("delete from photo where article = ?", article);
    sql.change("delete from credit where article = ?", article);
    sql.change("delete from claim where article = ?", article);
  }

  void write(long article, Body body) throws SQLException {
    List<Photo> photos = body.photos();
    for (int place = 0; place < photos.size(); place++) write(article, place, photos.get(place));
  }

  private void write(long article, int place, Photo photo) throws SQLException {
    ImageRef image = photo.image();
    Picture kept = image == null ? null : image.kept();
    sql.change(
        "insert into photo (article, place, address, picture, caption) values (?, ?, ?, ?, ?)",
        article,
        place,
        image == null ? null : image.address().toString(),
        kept == null ? null : kept.hash(),
        photo.caption().text());
    List<CreditLine> lines = photo.credit().believed();
    for (int nth = 0; nth < lines.size(); nth++) write(article, place, nth, lines.get(nth));
  }

  private void write(long article, int place, int nth, CreditLine line) throws SQLException {
    sql.change(
        "insert into credit (article, place, nth, evidence, written) values (?, ?, ?, ?, ?)",
        article,
        place,
        nth,
        line.evidence().name(),
        line.written());
    for (int i = 0; i < line.claims().size(); i++) {
      Claim claim = line.claims().get(i);
      sql.change(
          """
          insert into claim (article, place, credit, nth, role, name, link)
          values (?, ?, ?, ?, ?, ?, ?)\
          """,
          article,
          place,
          nth,
          i,
          claim.role().name(),
          claim.text(),
          claim.link() == null ? null : claim.link().toString());
    }
  }
}
