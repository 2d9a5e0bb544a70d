package org.broadsheet.page.statement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.broadsheet.page.credit.Agencies;
import org.broadsheet.page.text.Spaces;
import org.broadsheet.page.text.Words;
import tools.jackson.databind.JsonNode;

/// Finds who wrote the article: what the page states for machines, unless that is only the paper
/// itself and the page shows people a name.
final class AuthorReader {
  /// @param written as people see it; empty where it is nowhere to be seen
  /// @param agency the agency among those who wrote; empty where there is none
  record Authors(String written, List<String> names, String agency) {}

  private static final List<String> METAS =
      List.of(
          "author",
          "article:author",
          "parsely-author",
          "dc.creator",
          "dcterms.creator",
          "sailthru.author",
          "sailthru.byline_name",
          "byl",
          "byline",
          "article_author",
          "article:author_name",
          "citation_author",
          "og:article:author",
          "cxenseparse:author",
          "vr:author",
          "dable:author",
          "authors",
          "content_author");
  private static final Set<String> WRITTEN_BY =
      Set.of(
          "written by",
          "verfasst von",
          "écrit par",
          "escrito por",
          "geschrieben von",
          "scritto da",
          "by",
          "author",
          "von",
          "skrevet av",
          "napisane przez",
          "geschreven door",
          "автор",
          "ditulis oleh",
          "執筆者");

  private static final Pattern PLACE = Pattern.compile(",\\s*\\p{Lu}[\\p{Lu}\\p{M}\\s.,'’-]{1,40}");

  private final Statements statements;
  private final SiteNames house;

  AuthorReader(Statements statements, SiteNames house) {
    this.statements = statements;
    this.house = house;
  }

  Authors read(BylineFinder.Byline shown) {
    List<String> stated = stated();
    List<String> names = chosen(stated, shown.names());
    String written = shown.written().isEmpty() ? String.join(", ", names) : shown.written();
    String agency = agency(names, written);
    return new Authors(withoutPlace(written, agency), people(names), agency);
  }

  /// "AP, SEOUL" is the agency and where it writes from: the place belongs to no name.
  private static String withoutPlace(String written, String agency) {
    if (agency.isEmpty() || !written.startsWith(agency)) return written;
    String behind = written.substring(agency.length()).strip();
    boolean place = behind.startsWith(",") && isShouted(behind) && PLACE.matcher(behind).matches();
    return place ? agency : written;
  }

  private List<String> chosen(List<String> stated, List<String> shown) {
    boolean named = stated.stream().anyMatch(name -> !house.isName(name));
    if (!named) return Bylines.distinct(Stream.concat(shown.stream(), stated.stream()).toList());
    Set<String> keys = keys(shown);
    return keys.size() > stated.size() && keys.containsAll(keys(stated)) ? shown : stated;
  }

  private static Set<String> keys(List<String> names) {
    Set<String> keys = new HashSet<>();
    for (String name : names) keys.add(Words.key(name));
    return keys;
  }

  /// Names in all capitals behind an agency are where it writes from.
  private static List<String> people(List<String> names) {
    boolean agency = names.stream().anyMatch(Agencies::isAgency);
    return names.stream()
        .filter(name -> !Agencies.isAgency(name) && !(agency && isShouted(name)))
        .toList();
  }

  private static boolean isShouted(String name) {
    return name.length() > 2
        && name.equals(name.toUpperCase(Locale.ROOT))
        && !name.equals(name.toLowerCase(Locale.ROOT));
  }

  private static String agency(List<String> names, String written) {
    for (String name : names) if (Agencies.isAgency(name)) return name;
    for (String part : written.split("[,/|;]", -1))
      if (Agencies.isAgency(part.strip())) return part.strip();
    return "";
  }

  List<String> stated() {
    return Bylines.distinct(gathered());
  }

  private List<String> gathered() {
    List<String> names = new ArrayList<>();
    JsonNode article = statements.article();
    if (article != null) {
      addNames(article.path("author"), names, 0);
      if (names.isEmpty()) addNames(article.path("creator"), names, 0);
    }
    if (names.stream().anyMatch(name -> !house.isName(name))) return names;
    for (String key : METAS) {
      List<String> found = new ArrayList<>();
      for (String value : statements.metas(key)) addName(value, found);
      if (found.stream().anyMatch(name -> !house.isName(name))) return found;
      if (names.isEmpty()) names = found;
    }
    for (String number : List.of("1", "2")) {
      if (WRITTEN_BY.contains(statements.meta("twitter:label" + number).toLowerCase(Locale.ROOT)))
        addName(statements.meta("twitter:data" + number), names);
    }
    return names;
  }

  private void addNames(JsonNode node, List<String> names, int depth) {
    if (depth > 3) return;
    if (node.isString()) addName(node.stringValue(), names);
    else if (node.isArray()) for (JsonNode item : node) addNames(item, names, depth + 1);
    else if (node.isObject()) addNames(statements.resolved(node).path("name"), names, depth + 1);
  }

  private static void addName(String value, List<String> names) {
    String text = Spaces.single(Markups.plain(value));
    if (text.startsWith("http") || text.startsWith("/") || text.startsWith("www.")) return;
    names.addAll(Bylines.stated(text));
  }
}
