package org.broadsheet.feed.format;

import java.util.Set;
import org.broadsheet.feed.html.Base;
import org.broadsheet.feed.xml.Chars;
import org.broadsheet.feed.xml.Tag;

/// Gathers the content of one element at a time. Elements in it become HTML again.
final class Capture {
  private static final int LONGEST = 10_000_000;
  private static final int LONGEST_LINE = 10_000;
  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "cite", "longdesc", "poster", "usemap");

  private final Chars chars = new Chars();
  private Form form = Form.FIELD;
  private Base base = Base.NONE;
  private boolean tagged;

  void begin(Form form, Base base) {
    boolean line = form == Form.FIELD || form == Form.TITLE;
    chars.restart(line ? LONGEST_LINE : LONGEST);
    this.form = form;
    this.base = base;
    tagged = false;
  }

  Content end() {
    boolean escaped = form == Form.XHTML && !tagged;
    return new Content(chars.toString(), escaped ? Form.HTML : form, tagged, base);
  }

  void text(char[] from, int start, int end) {
    if (form == Form.XHTML && tagged) escape(from, start, end);
    else chars.append(from, start, end);
  }

  private void escape(char[] from, int start, int end) {
    for (int i = start; i < end; i++) escape(from[i]);
  }

  private void escape(char c) {
    switch (c) {
      case '&' -> chars.append("&amp;");
      case '<' -> chars.append("&lt;");
      case '>' -> chars.append("&gt;");
      case '"' -> chars.append("&quot;");
      default -> chars.append(c);
    }
  }

  void open(Element element) {
    if (!tagged) firstTag();
    chars.append('<');
    chars.append(written(element.tag().name()));
    element.tag().forEach((name, value) -> attribute(name, value, element.base()));
    chars.append('>');
  }

  /// Only now it is certain that XHTML is what is written, and not HTML under that name.
  private void firstTag() {
    tagged = true;
    if (form != Form.XHTML) return;
    char[] before = chars.toString().toCharArray();
    chars.cut(0);
    escape(before, 0, before.length);
  }

  private void attribute(Tag.Name name, String value, Base inner) {
    if (name.prefix().equals("xmlns") || name.local().equals("xmlns")) return;
    if (name.prefix().equals("xml") && !name.local().equals("lang")) return;
    boolean moved = !inner.equals(base) && ADDRESSES.contains(name.local());
    var address = moved ? inner.resolve(value) : null;
    chars.append(' ');
    if (name.prefix().equals("xlink")) chars.append("xlink:");
    chars.append(name.local());
    chars.append("=\"");
    String text = address == null ? value : address.toString();
    for (int i = 0; i < text.length(); i++) escape(text.charAt(i));
    chars.append('"');
  }

  void close(Tag.Name name) {
    chars.append("</");
    chars.append(written(name));
    chars.append('>');
  }

  /// Prefixes say nothing in HTML, and those of other things than HTML are not its elements.
  private static String written(Tag.Name name) {
    return name.local();
  }
}
