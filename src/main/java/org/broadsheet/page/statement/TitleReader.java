package org.broadsheet.page.statement;

import java.util.List;
import org.broadsheet.page.text.Spaces;
import org.broadsheet.page.text.Words;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Hint;
import org.broadsheet.page.tree.Kind;
import org.broadsheet.page.tree.Node;
import org.jspecify.annotations.Nullable;

/// Finds the title of the article, and the heading that shows it.
final class TitleReader {
  /// @param heading the element that shows the title; null where none does
  record Title(String text, String kicker, @Nullable Box heading) {}

  private final Statements statements;

  TitleReader(Statements statements) {
    this.statements = statements;
  }

  Title read(List<Box> boxes, String siteName) {
    String stated = stated(siteName);
    Box heading = heading(boxes, stated);
    if (heading == null) return new Title(stated, "", null);
    return shown(heading, stated);
  }

  /// The title that the page states for machines.
  private String stated(String siteName) {
    String headline = Spaces.single(Markups.plain(statements.ofArticle("headline")));
    String graph =
        withoutSite(
            Spaces.single(
                Markups.plain(
                    statements.meta(
                        "og:title", "twitter:title", "dc.title", "title", "hdl", "headline"))),
            siteName);
    String document = withoutSite(Spaces.single(statements.documentTitle()), siteName);
    if (!headline.isEmpty()
        && !isCut(headline)
        && (graph.isEmpty()
            || Words.overlap(headline, graph) > 0.3
            || Words.overlap(headline, document) > 0.5)) return headline;
    if (!graph.isEmpty()) return graph;
    return headline.isEmpty() ? document : headline;
  }

  private static boolean isCut(String title) {
    return title.endsWith("…") || title.endsWith("...");
  }

  /// "Title | Site" and "Site: Title" without the site.
  static String withoutSite(String title, String siteName) {
    String[] marks = {" | ", " - ", " – ", " — ", " • ", " · ", " :: ", " » ", " / ", " « ", ": "};
    String rest = title;
    for (String mark : marks) {
      int at = rest.lastIndexOf(mark);
      if (at <= 0) continue;
      String before = rest.substring(0, at);
      String after = rest.substring(at + mark.length());
      if (isSite(after, siteName)
          || mark.equals(" | ") && Words.of(after).size() <= 4 && Words.of(before).size() > 3)
        rest = before.strip();
      else if (isSite(before, siteName)) rest = after.strip();
    }
    return rest;
  }

  private static boolean isSite(String part, String siteName) {
    if (siteName.isEmpty()) return false;
    String key = Words.key(part).replace(" ", "");
    String site = Words.key(siteName).replace(" ", "");
    return key.equals(site) || (key.length() > 3 && (site.startsWith(key) || key.startsWith(site)));
  }

  private static @Nullable Box heading(List<Box> boxes, String stated) {
    Box best = null;
    double most = 0;
    for (Box box : boxes) {
      double score = score(box, stated);
      if (score > most) {
        most = score;
        best = box;
      }
    }
    return best;
  }

  private static double score(Box box, String stated) {
    boolean heading = box.kind() == Kind.HEADING && box.name().charAt(1) <= '3';
    boolean named = box.has(Hint.HEADLINE) && !box.holdsBlocks();
    if (!(heading || named) || box.letters() < 3 || box.letters() > 400) return 0;
    if (box.has(Hint.LOGO) || box.ancestor(Kind.FOOTER) != null && !box.name().equals("h1"))
      return 0;
    double score = box.name().equals("h1") ? 0.35 : box.name().equals("h2") ? 0.1 : 0;
    if (box.has(Hint.HEADLINE)) score += 0.05;
    if (box.hidden()) score -= 0.2;
    if (box.linkShare() > 0.5) score -= 0.2;
    double alike = stated.isEmpty() ? 0.5 : likeness(Spaces.single(box.text()), stated);
    return alike < 0.35 ? 0 : score + alike;
  }

  private static double likeness(String shown, String stated) {
    return 0.6 * Words.likeness(shown, stated) + 0.4 * Words.overlap(shown, stated);
  }

  private static Title shown(Box heading, String stated) {
    StringBuilder title = new StringBuilder();
    StringBuilder kicker = new StringBuilder();
    split(heading, title, kicker);
    String shown = Spaces.single(title.toString());
    String above = Spaces.single(kicker.toString());
    if (shown.isEmpty() || isCut(shown)) shown = stated;
    if (!stated.isEmpty()
        && !shown.equals(stated)
        && Words.key(shown).endsWith(Words.key(stated))
        && above.isEmpty()) {
      int at = shown.length() - stated.length();
      if (at > 0 && shown.endsWith(stated)) above = Spaces.single(shown.substring(0, at));
      shown = stated;
    }
    return new Title(shown, stripped(above), heading);
  }

  private static void split(Box box, StringBuilder title, StringBuilder kicker) {
    for (Node child : box.children()) {
      switch (child) {
        case org.broadsheet.page.tree.Words words -> title.append(words.text());
        case Box inner
            when inner.kind() == Kind.NO_SCRIPT
                || inner.kind() == Kind.CONTROL
                || inner.hidden() && !box.hidden() -> {}
        case Box inner when inner.has(Hint.KICKER) && !inner.has(Hint.HEADLINE) ->
            kicker.append(inner.text()).append(' ');
        case Box inner -> {
          boolean line = !inner.kind().inline();
          if (line) title.append(' ');
          split(inner, title, kicker);
          if (line) title.append(' ');
        }
      }
    }
  }

  private static String stripped(String kicker) {
    return kicker.replaceFirst("[\\s:|–—-]+$", "").strip();
  }
}
