package org.broadsheet.page.statement;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.page.text.Spaces;
import org.broadsheet.page.text.WordSet;
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

  private static final int LONGEST_KICKER = 80;
  private static final List<String> MARKS =
      List.of(" | ", "｜", " - ", " – ", " — ", " • ", " · ", " :: ", " » ", " / ", " « ", ": ");

  private final Statements statements;
  private final SiteNames site;

  TitleReader(Statements statements, SiteNames site) {
    this.statements = statements;
    this.site = site;
  }

  Title read(List<Box> boxes) {
    Title title = within(boxes);
    Box heading = title.heading();
    Box above = heading == null ? null : heading.before();
    boolean kicker = above != null && above.has(Hint.KICKER) && above.letters() < LONGEST_KICKER;
    if (above == null || !kicker || !title.kicker().isEmpty()) return title;
    return new Title(title.text(), stripped(Spaces.single(above.text())), heading);
  }

  private Title within(List<Box> boxes) {
    List<String> stated = stated();
    String first = stated.isEmpty() ? "" : stated.getFirst();
    HeadingFinder finder = new HeadingFinder(stated);
    Box heading = finder.find(boxes);
    if (heading == null) return new Title(first, "", null);
    Title shown = shown(heading, first);
    boolean alike =
        stated.isEmpty()
            || !finder.isStated(heading)
            || isCut(first)
            || stated.stream().anyMatch(title -> areAlike(shown.text(), title));
    String whole = Words.key(heading.text());
    if (!shown.kicker().isEmpty() && !Words.key(shown.text()).equals(Words.key(first)))
      for (String title : stated)
        if (Words.key(title).equals(whole)) return new Title(title, "", heading);
    return alike ? shown : new Title(first, "", heading);
  }

  private static boolean areAlike(String one, String other) {
    WordSet words = WordSet.of(one);
    WordSet others = WordSet.of(other);
    return words.likeness(others) >= 0.5 || words.overlap(others) > 0.8;
  }

  /// The titles that the page states for machines, the best first.
  private List<String> stated() {
    List<String> stated = new ArrayList<>();
    add(withoutSite(statements.meta("og:title")), stated);
    add(Markups.plain(statements.ofArticle("headline")), stated);
    add(withoutSite(statements.documentTitle()), stated);
    add(
        withoutSite(statements.meta("twitter:title", "dc.title", "title", "hdl", "headline")),
        stated);
    if (stated.size() > 1) {
      String first = stated.getFirst();
      for (String other : stated.subList(1, stated.size())) {
        if (first.endsWith(":") && other.startsWith(first) && !isCut(other)) return List.of(other);
      }
    }
    return stated;
  }

  private void add(String title, List<String> stated) {
    String text = Spaces.single(title);
    if (!text.isEmpty() && !site.isName(text)) stated.add(text);
  }

  private static boolean isCut(String title) {
    return title.endsWith("…") || title.endsWith("...");
  }

  /// "Title | Site" and "Site: Title" without the site.
  String withoutSite(String stated) {
    String title = Spaces.single(Markups.plain(stated));
    for (String mark : MARKS) {
      int at = title.lastIndexOf(mark);
      if (at <= 0) continue;
      String before = title.substring(0, at).strip();
      String after = title.substring(at + mark.length()).strip();
      boolean named =
          mark.equals(" | ") && Words.of(after).size() <= 4 && Words.of(before).size() > 2;
      if (named || site.isLikeName(after)) title = before;
      else if (site.isName(before)) title = after;
    }
    return title;
  }

  private static Title shown(Box heading, String stated) {
    StringBuilder title = new StringBuilder();
    StringBuilder kicker = new StringBuilder();
    split(heading, title, kicker);
    String shown = Spaces.single(title.toString());
    String above = Spaces.single(kicker.toString());
    if (shown.isEmpty() || (isCut(shown) && !stated.isEmpty())) shown = stated;
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
                || (inner.hidden() && !box.hidden()) -> {}
        case Box inner
            when inner.has(Hint.KICKER)
                && !inner.has(Hint.HEADLINE)
                && title.toString().isBlank() ->
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
