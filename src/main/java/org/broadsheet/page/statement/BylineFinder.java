package org.broadsheet.page.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.page.text.Spaces;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Hint;
import org.broadsheet.page.tree.Kind;

/// Finds the byline that people see: near the title, by its mark-up or by the word that opens it.
final class BylineFinder {
  /// @param written as it stands there; empty where none was found
  record Byline(String written, List<String> names) {}

  private static final Byline NONE = new Byline("", List.of());
  private static final int LONGEST = 200;
  private static final int MOST_CANDIDATES = 500;
  private static final int MOST_NAMES = 50;
  private static final int FAR = 120;
  private static final int SIDE_BY_SIDE = 12;
  private static final Pattern AUTHOR_NAME =
      Pattern.compile(
          "(?:^|[\\s_-])(?:(?:author|byline|autor|auteur|autore|writer)(?:[_-]?name)?|user-?name|fn)(?:$|\\s)",
          Pattern.CASE_INSENSITIVE);
  private final Around around;
  private final SiteNames house;

  BylineFinder(Around around, SiteNames house) {
    this.around = around;
    this.house = house;
  }

  Byline find(List<Box> boxes) {
    Box best = null;
    double most = 0;
    Box bestNickname = null;
    double mostNickname = 0;
    int candidates = 0;
    for (int i = 0; i < boxes.size() && candidates < MOST_CANDIDATES; i++) {
      double rank = rank(boxes, i);
      if (rank > 0) candidates++;
      if (rank > 0.2 && house.isName(boxes.get(i).text())) rank = 0.2;
      if (rank > most && !BylineText.names(boxes.get(i)).isEmpty()) {
        most = rank;
        best = boxes.get(i);
      } else if (rank > mostNickname && isSure(boxes.get(i))) {
        mostNickname = rank;
        bestNickname = boxes.get(i);
      }
    }
    if (bestNickname != null && mostNickname > most) return nickname(bestNickname);
    return best == null ? NONE : withNeighbours(boxes, best);
  }

  private static Byline nickname(Box box) {
    String written = BylineText.written(box);
    return new Byline(written, List.of(Bylines.nickname(written)));
  }

  /// Whether it can be nothing else than who wrote, so that any name will do.
  private static boolean isSure(Box box) {
    String written = Spaces.single(box.text());
    if (Bylines.nickname(written).isEmpty()) return false;
    return box.attribute("itemprop").equals("author")
        || box.attribute("rel").contains("author")
        || (box.kind() == Kind.LINK && AuthorPages.isOne(box.attribute("href")))
        || AUTHOR_NAME.matcher(box.attribute("class")).find()
        || Bylines.isSurelyOpened(written);
  }

  /// Several authors often stand side by side, each in an element of its own.
  private static Byline withNeighbours(List<Box> boxes, Box first) {
    List<String> names = new ArrayList<>(BylineText.names(first));
    StringBuilder written = new StringBuilder(BylineText.written(first));
    Box last = first;
    for (Box box : boxes.subList(boxes.indexOf(first), boxes.size())) {
      if (box.order() <= last.order() || last.contains(box)) continue;
      if (box.order() > last.order() + SIDE_BY_SIDE || names.size() > MOST_NAMES) break;
      if (byMarkup(box) == 0 || byMarkup(box) != byMarkup(first) || box.letters() > LONGEST)
        continue;
      List<String> more = BylineText.names(box);
      if (more.isEmpty()) continue;
      names.addAll(more);
      written.append(", ").append(BylineText.written(box));
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
    if (rank == 0 && (isNameWithDate(boxes, at) || isNameAboveText(boxes, at))) rank = 0.5;
    return rank == 0 || around.isForeign(box) ? 0 : rank + near;
  }

  private static double byMarkup(Box box) {
    if (box.attribute("itemprop").equals("author")) return 5;
    if (box.attribute("rel").contains("author")) return 4;
    if (box.kind() == Kind.LINK && AuthorPages.isOne(box.attribute("href"))) return 3;
    if (box.has(Hint.BYLINE)) return box.letters() < 80 ? 3.5 : 2.5;
    if (box.name().equals("address")) return 3;
    if (AUTHOR_NAME.matcher(box.attribute("class")).find()) return 3;
    if (box.attribute("class").equals("name")) return 1;
    return isOpened(box) ? 2 : 0;
  }

  private static boolean isOpened(Box box) {
    if (box.runLetters() == 0 || box.letters() >= 80 || box.holdsBlocks()) return false;
    String line = Spaces.single(box.text());
    return Bylines.isOpened(line) || Bylines.isSurelyOpened(line);
  }

  /// Whether it is a name just below the title, with a date behind it.
  private boolean isNameWithDate(List<Box> boxes, int at) {
    Box box = boxes.get(at);
    Box title = around.title();
    if (title == null
        || box.order() < title.order()
        || box.order() > title.order() + SIDE_BY_SIDE * 3
        || title.contains(box)) return false;
    Box link = box.ancestor(Kind.LINK);
    if (link != null && BylineText.isTopic(link)) return false;
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

  /// Whether it is nothing but emphasised names above the first paragraph of the article.
  private boolean isNameAboveText(List<Box> boxes, int at) {
    Box box = boxes.get(at);
    Box title = around.title();
    if (title == null || box.kind() != Kind.PARAGRAPH || box.letters() > 60) return false;
    if (!around.isInArticle(box) || box.order() < title.order()) return false;
    Box inner = box.boxes().isEmpty() ? null : box.boxes().getFirst();
    boolean emphasised =
        inner != null && inner.name().matches("strong|b|em|i") && inner.letters() == box.letters();
    if (!emphasised || !Bylines.areNames(Spaces.single(box.text()))) return false;
    for (Box before : boxes.subList(title.order(), box.order()))
      if (before.kind() == Kind.PARAGRAPH && before.letters() > LONGEST) return false;
    return true;
  }

  /// Just after the title counts 1, far away 0.
  private double nearness(Box box) {
    double within = around.isInArticle(box) ? 0.4 : 0;
    if (around.title() == null) return within > 0 ? within : 0.2;
    int distance = around.distance(box);
    if (distance >= 0 && distance < FAR) return 1 - distance / (2.0 * FAR);
    return distance < 0 && distance > -FAR / 4 ? 0.3 : within;
  }
}
