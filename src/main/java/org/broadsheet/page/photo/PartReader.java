package org.broadsheet.page.photo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.page.credit.CreditText;
import org.broadsheet.page.text.Letters;
import org.broadsheet.page.text.Spaces;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Hint;
import org.broadsheet.page.tree.Kind;
import org.broadsheet.page.tree.Node;
import org.broadsheet.page.tree.Words;

/// Goes through the elements that belong to a photo and gathers what is written in them, in pieces
/// as the mark-up has them: mostly the caption is one and the credit another.
final class PartReader {
  private static final int LONGEST_CREDIT = 200;

  /// Said of the picture for those who do not see it.
  private static final Pattern BARE_LABEL =
      Pattern.compile(
          "(?:image|photo|picture|video|bild|foto|imagen|figure|image caption|media"
              + " caption)\\s*[:.,]?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern BUTTON =
      Pattern.compile(
          "(?:image |photo |bild |foto |slide"
              + " )?\\d+\\s*(?:/|of|von|de|sur|di|av|из)\\s*\\d+|\\d+|\\d+:\\d\\d|(?:view|open|show|see|hide|read|enlarge|expand|zoom|toggle|full|close|play|watch|click|tap)\\b.{0,30}|vis"
              + " mer|mehr anzeigen|bild"
              + " (?:vergrößern|öffnen)|vergrößern|agrandir.*|ampliar.*|voir.*|(?:image|media)"
              + " caption[,:]?|caption|video|photos?|images?|gallery|slideshow|liveblog|拡大.*|この記事の.*|この写真.*|写真を.*|사진"
              + " ?확대|увеличить.*|点击.*|大圖|\\+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern BUTTON_AT_END =
      Pattern.compile(
          "\\s+(?:vis mer|les mer|read more|show more|see more|mehr anzeigen|voir plus|ver"
              + " más|expand)[.…]*$",
          Pattern.CASE_INSENSITIVE);

  private final List<Part> parts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private PartReader() {}

  static List<Part> read(List<Box> boxes) {
    PartReader reader = new PartReader();
    for (Box box : boxes) {
      reader.gather(box);
      reader.end();
    }
    return joined(reader.parts);
  }

  private void gather(Box box) {
    switch (box.kind()) {
      case NO_SCRIPT, CONTROL, IMAGE, EMBED -> {}
      default -> {
        if (isSpoken(box)) end();
        else if (isCredit(box)) addCredit(box);
        else addContent(box);
      }
    }
  }

  /// Whether it is a word for ears only, as "Caption:", that says nothing of a credit.
  private static boolean isSpoken(Box box) {
    if (!box.has(Hint.HIDDEN)) return false;
    String text = Spaces.single(box.text());
    return text.length() < 30 && text.endsWith(":") && !CreditText.isLabel(text);
  }

  private void addCredit(Box box) {
    end();
    String written = Spaces.single(box.text());
    if (!written.isEmpty()) parts.add(new Part(written, true));
  }

  private void addContent(Box box) {
    boolean apart = isApart(box);
    if (apart) end();
    for (Node child : box.children()) {
      switch (child) {
        case Words words -> text.append(words.text());
        case Box inner when inner.kind() == Kind.LINE_BREAK -> text.append(' ');
        case Box inner -> gather(inner);
      }
    }
    if (apart) end();
  }

  /// Whether what is in it is a piece of its own.
  private static boolean isApart(Box box) {
    if (!box.kind().inline() || box.has(Hint.CAPTION) || box.hidden()) return true;
    return switch (box.name()) {
      case "span", "small", "cite", "label" -> true;
      default -> false;
    };
  }

  private static boolean isCredit(Box box) {
    if (box.letters() == 0 || box.letters() > LONGEST_CREDIT || box.pictures() > 0) return false;
    if (isLabelled(box)) return true;
    if (!isNamedCredit(box)) return false;
    for (Box inner : box.all()) {
      if (inner != box && inner.has(Hint.CAPTION) && !inner.has(Hint.CREDIT)) return false;
    }
    return true;
  }

  /// "Credit: A Name / An Agency" may be spread over several elements within one.
  private static boolean isLabelled(Box box) {
    return box.kind() == Kind.INLINE && !CreditText.labelledWhole(box.text()).isEmpty();
  }

  private static boolean isNamedCredit(Box box) {
    if (box.has(Hint.CREDIT) || box.has(Hint.BYLINE)) return true;
    return switch (box.attribute("itemprop")) {
      case "copyrightHolder", "author", "creator", "creditText", "copyrightNotice" -> true;
      default ->
          (box.name().equals("small") || box.name().equals("cite"))
              && CreditText.isNames(box.text());
    };
  }

  private void end() {
    String written = BUTTON_AT_END.matcher(Spaces.single(text.toString())).replaceFirst("");
    text.setLength(0);
    if (!written.isEmpty()) parts.add(new Part(written, false));
  }

  /// Without what is written twice or on buttons; a label and the name behind it are often two.
  private static List<Part> joined(List<Part> parts) {
    List<Part> joined = new ArrayList<>();
    for (Part part : parts) {
      if ((Letters.in(part.text()) < 2 && !part.text().equals("©"))
          || isButton(part.text())
          || joined.contains(part)) continue;
      Part before = joined.isEmpty() ? null : joined.getLast();
      if (before != null && isLabel(before.text()))
        joined.set(joined.size() - 1, labelled(before, part));
      else joined.add(part);
    }
    return joined;
  }

  private static boolean isButton(String text) {
    return text.length() < 40 && BUTTON.matcher(text).matches();
  }

  private static boolean isLabel(String text) {
    return text.length() < 30 && (text.equals("©") || CreditText.isLabel(text));
  }

  /// After a bare "Image" the caption may follow as well as the credit.
  private static Part labelled(Part label, Part part) {
    String text = label.text() + " " + part.text();
    boolean bare = BARE_LABEL.matcher(label.text()).matches();
    return bare && !part.credit() && CreditText.whole(text).isEmpty() ? part : new Part(text, true);
  }
}
