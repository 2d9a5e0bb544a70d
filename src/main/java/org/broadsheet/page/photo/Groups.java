package org.broadsheet.page.photo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.broadsheet.page.credit.CreditText;
import org.broadsheet.page.photo.Pictures.Picture;
import org.broadsheet.page.text.Sentences;
import org.broadsheet.page.text.Spaces;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Hint;
import org.broadsheet.page.tree.Kind;
import org.broadsheet.page.tree.Node;
import org.broadsheet.page.tree.Words;
import org.jspecify.annotations.Nullable;

/// Finds the elements in which a photo stands together with what is written with it.
final class Groups {
  private static final int NEIGHBOURS = 3;
  private static final int LONGEST_CAPTION = 900;
  private static final int MOST_PARAGRAPHS = 2;
  private static final int LONGEST_ABOVE = 60;
  private static final EnumSet<Hint> WRITTEN = EnumSet.of(Hint.CAPTION, Hint.CREDIT);

  private final Box limit;
  private final @Nullable Box heading;
  private final List<Picture> pictures;

  Groups(Box limit, @Nullable Box heading, List<Picture> pictures) {
    this.limit = limit;
    this.heading = heading;
    this.pictures = pictures;
  }

  /// The element that holds the picture and its caption, and elements beside it that belong to it.
  List<Box> parts(Box image) {
    Box group = group(image);
    List<Box> parts = new ArrayList<>();
    parts.add(group);
    if (group != limit) addNeighbours(widened(group), image.attribute("alt"), parts);
    return parts;
  }

  /// A photo without words may stand in an element beside its caption's.
  private Box widened(Box group) {
    Box wide = group;
    for (Box outer = group.parent(); outer != null && outer != limit; outer = outer.parent()) {
      if (group.letters() > 0 || outer.letters() > 0 || photosIn(outer) > 1) break;
      wide = outer;
    }
    return wide;
  }

  private int photosIn(Box box) {
    int photos = 0;
    for (Picture picture : pictures) if (box.contains(picture.image())) photos++;
    return photos;
  }

  private Box group(Box image) {
    Box figure = figure(image);
    if (figure != null) return figure;
    Box group = image;
    Box withoutScript = image.ancestor(Kind.NO_SCRIPT);
    if (withoutScript != null) group = withoutScript;
    for (Box outer = group.parent(); outer != null && outer != limit; outer = outer.parent()) {
      if (outer.kind() == Kind.ARTICLE
          || outer.kind() == Kind.FIGURE
          || photosIn(outer) > 1
          || (heading != null && outer.contains(heading))) break;
      if (outer.letters() > group.letters() && !isCaption(outer, group)) break;
      group = outer;
    }
    return group;
  }

  /// The outermost figure that holds this photo alone.
  private @Nullable Box figure(Box image) {
    Box figure = null;
    for (Box box = image; box != null && box != limit; box = box.parent()) {
      if (heading != null && box.contains(heading)) break;
      if (box.kind() == Kind.FIGURE && box.letters() < LONGEST_CAPTION && photosIn(box) <= 1)
        figure = box;
    }
    return figure;
  }

  /// Whether all that an element holds besides a picture is written with the picture.
  private static boolean isCaption(Box outer, Box inner) {
    int more = outer.letters() - inner.letters();
    if (more > LONGEST_CAPTION || outer.has(Hint.HEADLINE)) return false;
    if (outer.attribute("itemtype").contains("ImageObject")) return true;
    if (lettersAbove(outer, inner) > LONGEST_ABOVE) return false;
    int unnamed = 0;
    int paragraphs = 0;
    boolean credited = false;
    for (Box child : outer.boxes()) {
      if (child == inner || child.letters() == 0) continue;
      if ((child.has(Hint.BYLINE) || child.has(Hint.DATE)) && !child.has(Hint.CREDIT)) return false;
      if (isNamed(child)) {
        credited = true;
        continue;
      }
      credited |= !CreditText.split(child.text()).credit().isEmpty();
      unnamed += child.letters();
      if (child.kind() == Kind.PARAGRAPH && ++paragraphs > MOST_PARAGRAPHS) return false;
      if ((child.linkShare() > 0.5 && child.letters() > 20)
          || child.kind() == Kind.QUOTE
          || child.kind() == Kind.LIST) return false;
    }
    if (unnamed == 0 && outer.runLetters() == inner.runLetters()) return true;
    boolean named =
        credited || outer.has(Hint.PICTURE) || outer.has(Hint.CAPTION) || outer.has(Hint.GALLERY);
    return named ? more < 500 : more < 200 && !Sentences.isFinished(outer.text());
  }

  /// How much is written in an element itself before another that it holds.
  private static int lettersAbove(Box outer, Box inner) {
    int letters = 0;
    for (Node node : outer.children()) {
      if (node == inner) break;
      if (node instanceof Words words) letters += words.letters();
    }
    return letters;
  }

  private static boolean isNamed(Box box) {
    if (box.hasAny(WRITTEN) || box.kind() == Kind.CAPTION) return true;
    for (Box inner : box.all())
      if (inner.hasAny(WRITTEN) || inner.kind() == Kind.CAPTION) return true;
    return false;
  }

  /// Captions and credits that stand beside the picture instead of with it.
  private static void addNeighbours(Box group, String alt, List<Box> parts) {
    Box sibling = group.next();
    for (int i = 0; i < NEIGHBOURS && sibling != null; i++, sibling = sibling.next()) {
      boolean described = isDescribed(sibling, alt);
      if (sibling.letters() == 0 && sibling.pictures() == 0 && !described) continue;
      boolean written = described || isWritten(sibling) || (i < 2 && isEmphasisedLine(sibling));
      if (!written) return;
      parts.add(sibling);
    }
  }

  /// Whether it says what the picture's own description says, even where it is not shown at first.
  private static boolean isDescribed(Box box, String alt) {
    if (alt.length() < 25 || box.pictures() > 0 || box.letters() > LONGEST_CAPTION) return false;
    return Spaces.single(box.text()).startsWith(Spaces.single(alt));
  }

  /// Whether it is a line of its own, all in italics, in a text whose lines are broken by hand.
  private static boolean isEmphasisedLine(Box box) {
    Box parent = box.parent();
    boolean set = box.name().equals("em") || box.name().equals("i") || box.name().equals("small");
    if (!set || parent == null || box.letters() < 10 || box.letters() > LONGEST_CAPTION / 3)
      return false;
    List<Node> around =
        parent.children().stream()
            .filter(node -> !(node instanceof Words words && words.text().isBlank()))
            .toList();
    int at = around.indexOf(box);
    return at > 0
        && isEdge(around.get(at - 1))
        && (at + 1 == around.size() || isEdge(around.get(at + 1)));
  }

  private static boolean isEdge(Node node) {
    return node instanceof Box box && (box.kind() == Kind.LINE_BREAK || box.pictures() > 0);
  }

  private static boolean isWritten(Box box) {
    if (box.pictures() > 0 || box.letters() > LONGEST_CAPTION / 2 || box.kind() == Kind.HEADING)
      return false;
    if (box.has(Hint.CAPTION) || box.has(Hint.CREDIT) || box.kind() == Kind.CAPTION) return true;
    return box.letters() < 120 && !CreditText.labelledWhole(box.text()).isEmpty();
  }
}
