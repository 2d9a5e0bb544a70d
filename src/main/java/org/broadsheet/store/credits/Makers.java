package org.broadsheet.store.credits;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.news.Maker;
import org.broadsheet.news.PhotoCredit.Role;
import org.broadsheet.store.base.Row;
import org.broadsheet.store.base.Sql;

/// Reads who is named in the credits of pictures that are there to be seen, and counts them. All of
/// it is in one index: a hundred thousand names are read in a fraction of a second.
public final class Makers {
  /// Those who made a picture or gave it; an owner of rights or a licence is neither.
  static final List<Role> ROLES =
      List.of(Role.PHOTOGRAPHER, Role.ILLUSTRATOR, Role.AGENCY, Role.SOURCE);

  static final String NAMED =
      "select name, article, place from claim where role = ? order by role, name, article, place";

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Sql sql;
  private final Map<String, Tally> tallies = new HashMap<>();

  public Makers(Sql sql) {
    this.sql = sql;
  }

  /// A name in one role and one spelling, at one picture.
  private record Named(String name, long article, int place) {}

  /// Those with the most pictures first.
  public List<Maker> all() throws SQLException {
    Set<Long> hidden = hidden();
    for (Role role : ROLES) {
      sql.list(NAMED, row -> count(named(row), role, hidden), role.name());
    }
    return tallies.values().stream()
        .map(Tally::maker)
        .sorted(
            Comparator.comparingInt(Maker::pictures)
                .reversed()
                .thenComparing(Maker::name, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  private Set<Long> hidden() throws SQLException {
    Set<Long> hidden = new HashSet<>();
    for (long id : sql.numbers("select id from article where gone = true")) hidden.add(id);
    for (long feed : sql.numbers("select id from feed where hidden")) {
      for (long id : sql.numbers("select id from article where feed = ?", feed)) hidden.add(id);
    }
    return hidden;
  }

  private static Named named(Row row) throws SQLException {
    return new Named(row.text("name"), row.number("article"), row.count("place"));
  }

  private boolean count(Named named, Role role, Set<Long> hidden) {
    if (hidden.contains(named.article())) return false;
    tallies.computeIfAbsent(key(named.name()), _ -> new Tally()).add(named, role);
    return true;
  }

  /// What papers write differently though they mean the same.
  private static String key(String name) {
    return SPACES.matcher(name.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
  }

  /// The pictures of one of them.
  private static final class Tally {
    private final Map<String, Integer> spellings = new HashMap<>();
    private final Map<Role, Integer> roles = new HashMap<>();
    private final Set<Long> pictures = new HashSet<>();

    void add(Named named, Role role) {
      spellings.merge(named.name(), 1, Integer::sum);
      roles.merge(role, 1, Integer::sum);
      pictures.add(named.article() << 16 | named.place());
    }

    Maker maker() {
      return new Maker(
          most(spellings), List.copyOf(spellings.keySet()), most(roles), pictures.size());
    }

    private static <T extends Comparable<? super T>> T most(Map<T, Integer> counts) {
      return counts.entrySet().stream()
          .max(
              Map.Entry.<T, Integer>comparingByValue()
                  .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
          .orElseThrow()
          .getKey();
    }
  }
}
