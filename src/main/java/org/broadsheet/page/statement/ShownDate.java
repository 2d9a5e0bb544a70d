package org.broadsheet.page.statement;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.broadsheet.page.text.Lists;
import org.broadsheet.page.text.Sentences;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Hint;
import org.jsoup.nodes.Attribute;
import org.jspecify.annotations.Nullable;

/// Finds the date that people see near the title, by its mark-up or by how it is written.
final class ShownDate {
  private static final int LONGEST = 120;
  private static final int LONGEST_LINE = 90;

  /// A longer sentence tells a story, a longer link is the title of one.
  private static final int LONGEST_NOTE = 40;

  private static final int ABOVE = 25;
  private static final int BELOW = 60;
  private static final int LABEL = 40;
  private static final Pattern UPDATE = Lists.pattern(ShownDate.class, "updated.txt", "", "");
  private static final Pattern PUBLICATION =
      Lists.pattern(ShownDate.class, "published.txt", "", "");

  private final List<Box> boxes;
  private final Around around;

  ShownDate(List<Box> boxes, Around around) {
    this.boxes = boxes;
    this.around = around;
  }

  /// When the article was published; null where nothing says so.
  @Nullable OffsetDateTime published() {
    OffsetDateTime date =
        nearest(box -> box.attribute("itemprop").equalsIgnoreCase("datePublished"));
    if (date == null) date = nearest(box -> isMarked(box) && !isUpdate(box));
    if (date == null)
      date = nearest(box -> box.has(Hint.DATE) && box.letters() < LONGEST && !isUpdate(box));
    if (date == null) date = nearest(box -> isLineNearTitle(box) && !isUpdate(box));
    if (date == null)
      date = nearest(box -> box.has(Hint.BYLINE) && box.letters() < 200 && !isUpdate(box));
    return date;
  }

  /// When the article was changed, of an article that shows nothing else.
  @Nullable OffsetDateTime updated() {
    return nearest(box ->
        isMarked(box) || (box.has(Hint.DATE) && box.letters() < LONGEST) || isLineNearTitle(box));
  }

  private static boolean isMarked(Box box) {
    return box.name().equals("time");
  }

  private boolean isLineNearTitle(Box box) {
    int distance = around.distance(box);
    return around.title() != null
        && distance > -ABOVE
        && distance < BELOW
        && !box.hidden()
        && box.runLetters() >= 6
        && !box.holdsBlocks()
        && box.letters() < LONGEST_LINE
        && box.linked() <= LONGEST_NOTE
        && !(box.letters() > LONGEST_NOTE && Sentences.isFinished(box.text()));
  }

  /// After the title, or else just before it; other stories' dates stand elsewhere.
  private @Nullable OffsetDateTime nearest(Predicate<Box> wanted) {
    OffsetDateTime before = null;
    Box title = around.title();
    for (Box box : boxes) {
      if (!wanted.test(box) || around.isForeign(box)) continue;
      OffsetDateTime date = date(box);
      if (date == null) continue;
      if (title == null || box.order() >= title.order() || title.contains(box)) return date;
      before = date;
    }
    return before;
  }

  private static @Nullable OffsetDateTime date(Box box) {
    for (Attribute attribute : box.attributes()) {
      if (!mayHoldDate(attribute.getKey())) continue;
      OffsetDateTime date = Dates.in(attribute.getValue());
      if (date != null) return date;
    }
    return box.letters() < 200 ? Dates.in(box.text()) : null;
  }

  private static boolean mayHoldDate(String name) {
    return name.equalsIgnoreCase("datetime")
        || name.equals("content")
        || name.equals("title")
        || (name.startsWith("data-")
            && (name.contains("date") || name.contains("time") || name.contains("publi"))
            && !name.contains("modif")
            && !name.contains("update"));
  }

  /// Whether it is said of a date, in a name or in front of it, that it is of a later change.
  private static boolean isUpdate(Box box) {
    if (box.attribute("itemprop").equals("dateModified")) return true;
    String name = box.attribute("class");
    if (name.contains("updated") && !name.contains("publish")) return true;
    String label = label(box);
    return UPDATE.matcher(label).find() && !PUBLICATION.matcher(label).find();
  }

  /// What stands in front of the date, on its line.
  private static String label(Box box) {
    String text = box.text();
    Box line = box.parent();
    if (line == null || line.letters() > LONGEST) return text;
    String whole = line.text();
    int at = whole.indexOf(text);
    return at <= 0 ? text : whole.substring(Math.max(0, at - LABEL), at) + text;
  }
}
