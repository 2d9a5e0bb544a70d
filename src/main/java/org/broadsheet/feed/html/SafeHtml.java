package org.broadsheet.feed.html;

import java.util.regex.Pattern;
import org.broadsheet.feed.html.Elements.Element;
import org.broadsheet.feed.html.Elements.Treatment;
import org.broadsheet.feed.xml.Chars;
import org.broadsheet.news.Markup;

/// HTML that is being written: known elements, text, and beside them the words alone.
final class SafeHtml {
  private static final int LONGEST = 10_000_000;
  private static final int DEEPEST = 256;

  /// What parts the paragraphs of a text without tags.
  static final Pattern EMPTY_LINE = Pattern.compile("\\n\\s*\\n");

  private final Chars html = new Chars();
  private final Words words = new Words();
  private final Attributes attributes = new Attributes(html);
  private int depth;

  void restart() {
    html.restart(2 * LONGEST);
    words.restart(LONGEST);
    depth = 0;
  }

  /// What was written.
  Markup markup() {
    String safe = html.toString();
    String plain = words.toString();
    return new Markup(safe, plain.equals(safe) ? safe : plain);
  }

  int length() {
    return html.length();
  }

  /// Text without `<` and `&`.
  void text(char[] chars, int from, int to) {
    html.append(chars, from, to);
    words.append(chars, from, to);
  }

  void character(String value) {
    switch (value) {
      case "&" -> html.append("&amp;");
      case "<" -> html.append("&lt;");
      default -> html.append(value);
    }
    words.append(value.toCharArray(), 0, value.length());
  }

  void character(char c) {
    character(String.valueOf(c));
  }

  /// Plain text. Its lines and paragraphs stay.
  void lines(String text) {
    if (text.indexOf('\n') < 0) line(text);
    else {
      for (String paragraph : EMPTY_LINE.split(text, -1)) paragraph(paragraph);
    }
  }

  private void paragraph(String paragraph) {
    html.append("<p>");
    int start = html.length();
    paragraph
        .lines()
        .forEach(line -> {
          if (html.length() > start) html.append("<br>");
          line(line);
        });
    html.append("</p>");
  }

  private void line(String line) {
    words.part();
    line.chars().forEach(c -> character((char) c));
  }

  /// Begins the tag of an element; its attributes and [#tagEnd] follow.
  ///
  /// @return whether the tag is written at all
  boolean tag(Element element) {
    if (parts(element)) words.part();
    boolean writes =
        switch (element.treatment()) {
          case INLINE, BLOCK -> element.ends() || ++depth <= DEEPEST;
          case VOID -> true;
          case UNWRAP, OMIT, REMOVE, FRAME -> false;
        };
    if (!writes) return false;
    html.append('<');
    html.append(element.name());
    return true;
  }

  void attribute(String name, String value, Base base) {
    attributes.write(name, value, base);
  }

  void tagEnd() {
    html.append('>');
  }

  /// Takes back a tag that was begun where the writing was at `mark`.
  void withdraw(Element element, int mark) {
    html.cut(mark);
    if (hasContent(element) && !element.ends() && depth > 0) depth--;
  }

  void close(Element element) {
    if (parts(element)) words.part();
    if (!hasContent(element)) return;
    if (!element.ends() && depth > 0 && depth-- > DEEPEST) return;
    html.append("</");
    html.append(element.name());
    html.append('>');
  }

  /// A link without words to what was shown here in a frame.
  void frame(String address) {
    html.append("<a rel=\"embed\"");
    attributes.put("href", address);
    html.append("></a>");
  }

  private static boolean hasContent(Element element) {
    return element.treatment() == Treatment.INLINE || element.treatment() == Treatment.BLOCK;
  }

  private static boolean parts(Element element) {
    return element.treatment() == Treatment.BLOCK
        || element.name().equals("br")
        || element.name().equals("hr");
  }
}
