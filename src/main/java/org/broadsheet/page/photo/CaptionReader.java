package org.broadsheet.page.photo;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.broadsheet.news.Line;
import org.broadsheet.news.Photo;
import org.broadsheet.news.PhotoCredit;
import org.broadsheet.news.PhotoCredit.Evidence;
import org.broadsheet.page.credit.CreditText;
import org.broadsheet.page.credit.Credits;
import org.broadsheet.page.text.Letters;
import org.broadsheet.page.text.Spaces;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Hint;
import org.broadsheet.page.tree.Kind;
import org.broadsheet.page.tree.Node;
import org.jsoup.nodes.Attribute;

/// Reads what is written with a photo, and tells the caption from the credit.
public final class CaptionReader {
  /// A piece of what is written, in the order of the page.
  private record Part(String text, boolean credit) {}

  private static final Pattern BARE = Pattern.compile("(?:image|photo|picture|video|bild|foto|imagen|image caption|media caption|figure)\\s*[:.]?", Pattern.CASE_INSENSITIVE);
  private static final Pattern TRAILING = Pattern.compile("\\s+(?:vis mer|les mer|read more|show more|see more|mehr anzeigen|voir plus|ver más|expand)[.…]*$", Pattern.CASE_INSENSITIVE);
  private static final Pattern NOISE =
      Pattern.compile(
          "(?:image |photo |bild |foto |slide )?\\d+\\s*(?:/|of|von|de|sur|di|av|из)\\s*\\d+|\\d+|\\d+:\\d\\d|(?:view|open|show|see|hide|read|enlarge|expand|zoom|toggle|full|close|play|watch|click|tap)\\b.{0,30}|vis mer|mehr anzeigen|bild (?:vergrößern|öffnen)|vergrößern|agrandir.*|ampliar.*|voir.*|image caption|media caption|caption|close|video|photos?|images?|gallery|slideshow|拡大.*|この記事の.*|사진 ?확대|увеличить.*|この写真.*|写真を.*|点击.*|大圖|\\+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  Photo read(Box image, URI address, List<Box> boxes) {
    List<Part> parts = new ArrayList<>();
    for (Box box : boxes) new Gatherer(parts).gather(box);
    String caption = "";
    String credit = "";
    for (Part part : joined(parts)) {
      if (part.credit()) {
        String known = CreditText.known(part.text());
        if (CreditText.split(part.text()).caption().length() > 60) known = "";
        if (!known.isEmpty()) {
          if (credit.isEmpty()) credit = known;
          continue;
        }
      }
      CreditText.Split split = CreditText.split(part.text());
      if (credit.isEmpty() && !split.credit().isEmpty()) credit = split.credit();
      if (!split.caption().isEmpty())
        caption = caption.isEmpty() ? split.caption() : caption + " " + split.caption();
    }
    PhotoCredit credits =
        credit.isEmpty()
            ? fromMarkup(image, boxes)
            : PhotoCredit.of(Credits.line(credit, Evidence.CAPTION));
    return new Photo(
        new Photo.ImageRef(address, null),
        Line.of(caption),
        credits,
        Spaces.single(image.attribute("alt")));
  }

  /// A label and the name behind it are often two elements.
  private static List<Part> joined(List<Part> parts) {
    List<Part> joined = new ArrayList<>();
    for (Part part : parts) {
      if (Letters.in(part.text()) < 2 || isNoise(part.text()) || joined.contains(part)) continue;
      Part before = joined.isEmpty() ? null : joined.getLast();
      if (before != null && isLabel(before.text()))
        joined.set(joined.size() - 1, labelled(before, part));
      else joined.add(part);
    }
    return joined;
  }

  /// A bare "Image" is often there for those who do not see it, and what follows is the caption.
  private static Part labelled(Part label, Part part) {
    String text = label.text() + " " + part.text();
    boolean bare = BARE.matcher(label.text()).matches();
    return bare && !part.credit() && CreditText.whole(text).isEmpty() ? part : new Part(text, true);
  }

  /// Words on a page's own buttons.
  private static boolean isNoise(String text) {
    return text.length() < 40 && NOISE.matcher(text).matches();
  }

  private static boolean isLabel(String text) {
    String end = text.strip();
    return end.length() < 30 && (end.equals("©") || CreditText.isLabel(end));
  }

  private PhotoCredit fromMarkup(Box image, List<Box> boxes) {
    for (Box box : boxes.getFirst().all()) {
      for (Attribute attribute : box.attributes()) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        if (!key.startsWith("data-")
            || !(key.endsWith("credit")
                || key.endsWith("copyright")
                || key.endsWith("photographer"))) continue;
        String credit = CreditText.known(attribute.getValue());
        if (!credit.isEmpty() && credit.length() < 120)
          return PhotoCredit.of(Credits.line(credit, Evidence.MARKUP));
      }
    }
    for (String key : List.of("title", "alt")) {
      String text = image.attribute(key);
      CreditText.Split split = CreditText.split(text);
      if (!split.credit().isEmpty() && !split.caption().isEmpty())
        return PhotoCredit.of(Credits.line(split.credit(), Evidence.MARKUP));
    }
    return PhotoCredit.NONE;
  }

  /// Goes through the elements with the photo, and begins a new part where a new thing begins.
  private static final class Gatherer {
    private final List<Part> parts;
    private final StringBuilder text = new StringBuilder();

    Gatherer(List<Part> parts) {
      this.parts = parts;
    }

    void gather(Box box) {
      if (box.kind() == Kind.NO_SCRIPT || box.kind() == Kind.CONTROL || box.kind() == Kind.IMAGE)
        return;
      if (isCredit(box)) {
        end();
        String written = Spaces.single(box.text());
        if (!written.isEmpty()) parts.add(new Part(written, true));
        return;
      }
      boolean apart = isApart(box);
      if (apart) end();
      for (Node child : box.children()) {
        switch (child) {
          case org.broadsheet.page.tree.Words words -> text.append(words.text());
          case Box inner when inner.kind() == Kind.LINE_BREAK -> text.append(' ');
          case Box inner -> gather(inner);
        }
      }
      if (apart) end();
    }

    private static boolean isApart(Box box) {
      if (box.kind() == Kind.LINK) return box.pictures() > 0;
      return !box.kind().inline()
          || box.has(Hint.CAPTION)
          || box.hidden()
          || switch (box.name()) {
            case "span", "small", "cite", "label" -> true;
            default -> false;
          };
    }

    private static boolean isCredit(Box box) {
      if (box.letters() == 0 || box.letters() > 200 || box.pictures() > 0) return false;
      boolean named =
          box.has(Hint.CREDIT)
              || box.has(Hint.BYLINE)
              || switch (box.attribute("itemprop")) {
                case "copyrightHolder", "author", "creator", "creditText", "copyrightNotice" ->
                    true;
                default -> false;
              };
      if (!named) return false;
      for (Box inner : box.all())
        if (inner != box && (inner.has(Hint.CAPTION) && !inner.has(Hint.CREDIT))) return false;
      return true;
    }

    private void end() {
      String written = TRAILING.matcher(Spaces.single(text.toString())).replaceFirst("");
      text.setLength(0);
      if (!written.isEmpty()) parts.add(new Part(written, false));
    }
  }
}
