package org.broadsheet.page.statement;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.page.text.Spaces;
import org.broadsheet.page.text.Words;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Hint;
import org.broadsheet.page.tree.Kind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Finds who wrote the article.
final class AuthorReader {
  /// @param written as people see it; empty where it is nowhere to be seen
  record Authors(String written, List<String> names) {}

  private static final int LONGEST_BYLINE = 250;

  private final Statements statements;

  AuthorReader(Statements statements) {
    this.statements = statements;
  }

  Authors read(List<Box> boxes, @Nullable Box title) {
    List<String> stated = Bylines.distinct(stated());
    Box byline = byline(boxes, title);
    String written = byline == null ? "" : Spaces.single(byline.text());
    List<String> shown = byline == null ? List.of() : names(byline);
    if (!stated.isEmpty())
      return new Authors(written.isEmpty() ? String.join(", ", stated) : written, stated);
    return new Authors(written, Bylines.distinct(shown));
  }

  private List<String> stated() {
    List<String> names = new ArrayList<>();
    JsonNode article = statements.article();
    if (article != null) {
      addNames(article.path("author"), names, 0);
      if (names.isEmpty()) addNames(article.path("creator"), names, 0);
    }
    if (!names.isEmpty()) return names;
    for (String key :
        List.of(
            "author",
            "article:author",
            "parsely-author",
            "dc.creator",
            "dcterms.creator",
            "sailthru.author",
            "byl",
            "article:author_name",
            "citation_author",
            "og:article:author",
            "cxenseparse:author",
            "vr:author",
            "dable:author")) {
      for (String value : statements.metas(key)) addName(value, names);
      if (!names.isEmpty()) return names;
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
    String text = Markups.plain(value);
    if (text.startsWith("http") || text.startsWith("/")) return;
    names.addAll(Bylines.names(text));
  }

  /// The first that the page names so after its title, or else before it.
  private static @Nullable Box byline(List<Box> boxes, @Nullable Box title) {
    Box before = null;
    for (Box box : boxes) {
      if (!isByline(box)) continue;
      if (title == null || box.order() > title.order()) return box;
      if (before == null && title.order() - box.order() < 60) before = box;
    }
    return before;
  }

  private static boolean isByline(Box box) {
    if (box.hidden() || box.letters() < 3 || box.letters() > LONGEST_BYLINE) return false;
    boolean named =
        box.has(Hint.BYLINE)
            || box.attribute("rel").equals("author")
            || box.attribute("itemprop").equals("author");
    if (!named || box.has(Hint.COMMENTS) || box.has(Hint.RELATED)) return false;
    return box.ancestor(Hint.COMMENTS) == null
        && box.ancestor(Hint.RELATED) == null
        && box.ancestor(Kind.FIGURE) == null
        && box.ancestor(Kind.FOOTER) == null;
  }

  private static List<String> names(Box byline) {
    List<String> names = new ArrayList<>();
    for (Box box : byline.all()) {
      boolean author =
          box.attribute("rel").contains("author")
              || box.attribute("itemprop").equals("name")
              || box.attribute("href").contains("/author");
      if (author && box.letters() > 0) names.addAll(Bylines.names(box.text()));
    }
    return names.isEmpty() ? fromText(byline) : names;
  }

  private static List<String> fromText(Box byline) {
    List<String> names = new ArrayList<>();
    for (String line : byline.text().split("\n")) names.addAll(Bylines.names(line));
    List<String> titled = names.stream().filter(name -> Words.of(name).size() >= 2).toList();
    return titled.isEmpty() ? names : titled;
  }
}
