package org.broadsheet.page.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.page.text.Spaces;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Hint;
import org.broadsheet.page.tree.Kind;
import org.broadsheet.page.tree.Node;
import org.broadsheet.page.tree.Words;

/// Finds the byline that people see: near the title, by its mark-up or by the word that opens it.
final class BylineFinder {
  /// @param written as it stands there; empty where none was found
  record Byline(String written, List<String> names) {}

  private static final int LONGEST = 200;
  private static final int FAR = 120;
  private static final int SIDE_BY_SIDE = 12;
  private static final Pattern AUTHOR_PAGE =
      Pattern.compile(
          "/(?:authors?|autor(?:en|es|in)?|auteurs?|autore|autori|profil(?:e|es|er)?|people|staff|contributors?|journalists?|redaktion|redaktor|reporters?|writers?|columnists?|by|byline|skribent|medarbeider|firma)/.",
          Pattern.CASE_INSENSITIVE);

  private final Around around;

  BylineFinder(Around around) {
    this.around = around;
  }

  Byline find(List<Box> boxes) {
    Box best = null;
    double most = 0;
    for (int i = 0; i < boxes.size(); i++) {
      double rank = rank(boxes, i);
      if (rank <= most || names(boxes.get(i)).isEmpty()) continue;
      most = rank;
      best = boxes.get(i);
    }
    return best == null ? new Byline("", List.of()) : withNeighbours(boxes, best);
  }

  /// Several authors often stand side by side, each in an element of its own.
  private static Byline withNeighbours(List<Box> boxes, Box first) {
    List<String> names = new ArrayList<>(names(first));
    StringBuilder written = new StringBuilder(Spaces.single(first.text()));
    Box last = first;
    for (Box box : boxes) {
      if (box.order() <= last.order() || last.contains(box)) continue;
      if (box.order() > last.order() + SIDE_BY_SIDE) break;
      if (byMarkup(box) == 0 || byMarkup(box) != byMarkup(first) || box.letters() > LONGEST)
        continue;
      List<String> more = names(box);
      if (more.isEmpty()) continue;
      names.addAll(more);
      written.append(", ").append(Spaces.single(box.text()));
      last = box;
    }
    return new Byline(written.toString(), Bylines.distinct(names));
  }

  /// How much speaks for a byline; 0 where it is none.
  private double rank(List<Box> boxes, int at) {
    Box box = boxes.get(at);
    if (box.hidden() || box.letters() < 3 || box.letters() > LONGEST || box.has(Hint.CREDIT))
      return 0;
    double near = nearness(box);
    if (near == 0) return 0;
    double rank = byMarkup(box);
    if (rank == 0 && isNameWithDate(boxes, at)) rank = 0.5;
    return rank == 0 || around.isForeign(box) ? 0 : rank + near;
  }

  private static double byMarkup(Box box) {
    if (box.attribute("itemprop").equals("author")) return 5;
    if (box.attribute("rel").contains("author")) return 4;
    if (box.kind() == Kind.LINK && AUTHOR_PAGE.matcher(box.attribute("href")).find()) return 3;
    if (box.has(Hint.BYLINE)) return box.letters() < 80 ? 3.5 : 2.5;
    if (box.name().equals("address")) return 3;
    if (box.attribute("class").equals("name")) return 1;
    return box.runLetters() > 0
            && box.letters() < 80
            && !box.holdsBlocks()
            && Bylines.isOpened(Spaces.single(box.text()))
        ? 2
        : 0;
  }

  /// Whether it is a name just below the title, with a date behind it.
  private boolean isNameWithDate(List<Box> boxes, int at) {
    Box box = boxes.get(at);
    Box title = around.title();
    if (title == null
        || box.order() < title.order()
        || box.order() > title.order() + SIDE_BY_SIDE * 3
        || title.contains(box)) return false;
    if (box.holdsBlocks() || box.letters() > 40 || !Bylines.isName(Spaces.single(box.text())))
      return false;
    Box line = box.parent();
    if (line != null && line.letters() < 80 && Dates.in(line.text()) != null) return true;
    for (int i = at + 1; i < boxes.size() && i < at + SIDE_BY_SIDE; i++) {
      Box next = boxes.get(i);
      if (next.name().equals("time")
          || (next.letters() > 0 && next.letters() < 60 && Dates.in(next.text()) != null))
        return true;
    }
    return false;
  }

  /// Just after the title counts 1, far away 0.
  private double nearness(Box box) {
    double within = around.isInArticle(box) ? 0.4 : 0;
    if (around.title() == null) return within > 0 ? within : 0.2;
    int distance = around.distance(box);
    if (distance >= 0 && distance < FAR) return 1 - distance / (2.0 * FAR);
    return distance < 0 && distance > -FAR / 4 ? 0.3 : within;
  }

  private static List<String> names(Box byline) {
    List<String> names = new ArrayList<>();
    if (byline.kind() != Kind.LINK)
      for (String part : parts(byline)) names.addAll(Bylines.names(part));
    if (names.isEmpty()) names.addAll(Bylines.names(Spaces.single(byline.text())));
    return Bylines.distinct(names);
  }

  /// The texts between the beginnings and ends of elements.
  private static List<String> parts(Box box) {
    List<String> parts = new ArrayList<>();
    for (Node child : box.children()) {
      switch (child) {
        case Words words -> parts.add(words.text());
        case Box inner -> {
          if (inner.kind() == Kind.LINK) parts.add(Spaces.single(inner.text()));
          else if (!inner.hidden()) parts.addAll(parts(inner));
        }
      }
    }
    return parts;
  }
}
