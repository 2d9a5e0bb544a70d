package org.broadsheet.store.credits;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.CreditedPhoto;
import org.broadsheet.news.PhotoCredit.Role;
import org.broadsheet.news.PhotoPlace;
import org.broadsheet.store.base.Row;
import org.broadsheet.store.base.Sql;

/// Reads the pictures of those who are credited with them.
public final class Walls {
  private static final String PLACES =
      """
      select c.article, c.place, a.at from claim c join article a on a.id = c.article
      join feed f on f.id = a.feed
      where c.role = ? and c.name = ? and not a.gone and not f.hidden\
      """;
  private static final String PHOTOS =
      """
      select p.article, p.place, p.caption, p.picture, a.title, a.at,
        case f.kind when 'WEB' then coalesce(f.given_title, f.title) else a.source end as source
      from photo p join article a on a.id = p.article join feed f on f.id = a.feed
      where p.article = any(?) and not a.gone\
      """;

  private final Sql sql;

  public Walls(Sql sql) {
    this.sql = sql;
  }

  private record Dated(PhotoPlace place, long at) {}

  /// Every picture of somebody once, the newest first.
  public List<PhotoPlace> places(List<String> spellings) throws SQLException {
    Set<Dated> places = new LinkedHashSet<>();
    for (Role role : Makers.ROLES) {
      for (String spelling : spellings) {
        places.addAll(sql.list(PLACES, Walls::dated, role.name(), spelling));
      }
    }
    return places.stream()
        .sorted(
            Comparator.comparingLong(Dated::at)
                .thenComparingLong(dated -> dated.place().article().value())
                .reversed()
                .thenComparingInt(dated -> dated.place().index()))
        .map(Dated::place)
        .toList();
  }

  private static Dated dated(Row row) throws SQLException {
    return new Dated(place(row), row.number("at"));
  }

  private static PhotoPlace place(Row row) throws SQLException {
    return new PhotoPlace(new ArticleId(row.number("article")), row.count("place"));
  }

  /// In the order asked for; those that are gone are left out. For some sixty at a time.
  public List<CreditedPhoto> photos(List<PhotoPlace> places) throws SQLException {
    Set<Long> articles = new TreeSet<>();
    for (PhotoPlace place : places) articles.add(place.article().value());
    Map<PhotoPlace, CreditedPhoto> photos = new HashMap<>();
    for (CreditedPhoto photo :
        sql.list(PHOTOS, Walls::photo, (Object) articles.toArray(Long[]::new))) {
      photos.put(photo.place(), photo);
    }
    return places.stream().map(photos::get).filter(Objects::nonNull).toList();
  }

  private static CreditedPhoto photo(Row row) throws SQLException {
    return new CreditedPhoto(
        place(row),
        row.text("caption"),
        row.text("title"),
        row.text("source"),
        Instant.ofEpochMilli(row.number("at")),
        row.textOrNull("picture"));
  }
}
