package org.broadsheet.feed.html;

import org.broadsheet.feed.html.Elements.Element;
import org.broadsheet.feed.html.Elements.Treatment;
import org.broadsheet.feed.xml.Chars;
import org.broadsheet.feed.xml.References;
import org.broadsheet.news.Markup;
import org.jspecify.annotations.Nullable;

/// Makes HTML safe and its addresses absolute, in one pass and without a tree: known elements and
/// attributes are written anew, others are not, and text stays. End tags are written where they
/// stand, so the result is as complete as the original was.
///
/// One at a time; it is kept because its buffers are.
public final class Sanitizer {
  private static final int LONGEST = 10_000_000;
  private static final int DEEPEST = 256;

  private final Chars html = new Chars();
  private final Words words = new Words();
  private final Attributes attributes = new Attributes(html);
  private final HtmlTag.Use attribute = attributes::write;
  private final References references = new References(References.Where.HTML_TEXT);
  private char[] in = new char[0];
  private int at;
  private int end;
  private Base base = Base.NONE;
  private boolean unknownIsText;
  private int depth;
  private HtmlTag tag = new HtmlTag(in, 0);

  /// HTML, as in the text of an article.
  public Markup html(String text, Base base) {
    return read(text, base, false);
  }

  /// A title, of which nobody knows whether it is HTML or plain text: what looks like a tag and is
  /// none of HTML's is text.
  public Markup title(String text, Base base) {
    return read(text, base, true);
  }

  /// Plain text. Its lines and paragraphs stay.
  public Markup plain(String text) {
    String trimmed = text.strip();
    if (trimmed.isEmpty()) return Markup.EMPTY;
    html.restart(2 * LONGEST);
    words.restart(LONGEST);
    boolean paragraphs = trimmed.indexOf('\n') >= 0;
    if (paragraphs) html.append("<p>");
    trimmed.lines().forEach(this::line);
    if (paragraphs) html.append("</p>");
    return made();
  }

  private void line(String line) {
    if (html.length() > 3) html.append(line.isBlank() ? "</p><p>" : "<br>");
    words.part();
    line.chars().forEach(c -> character(String.valueOf((char) c)));
  }

  private Markup made() {
    String safe = html.toString();
    String plain = words.toString();
    return new Markup(safe, plain.equals(safe) ? safe : plain);
  }

  private Markup read(String text, Base base, boolean unknownIsText) {
    String trimmed = text.strip();
    if (trimmed.isEmpty()) return Markup.EMPTY;
    in = trimmed.toCharArray();
    end = in.length;
    at = 0;
    this.base = base;
    this.unknownIsText = unknownIsText;
    depth = 0;
    html.restart(2 * LONGEST);
    words.restart(LONGEST);
    tag = new HtmlTag(in, end);
    while (at < end) step();
    return made();
  }

  private void step() {
    switch (in[at]) {
      case '<' -> markup();
      case '&' -> reference();
      default -> text();
    }
  }

  private void text() {
    int to = at;
    while (to < end && in[to] != '<' && in[to] != '&') to++;
    html.append(in, at, to);
    words.append(in, at, to);
    at = to;
  }

  private void reference() {
    int length = references.read(in, at, end);
    String value = length == 0 ? "&" : references.value();
    character(value);
    at += Math.max(1, length);
  }

  private void character(String value) {
    switch (value) {
      case "&" -> html.append("&amp;");
      case "<" -> html.append("&lt;");
      default -> html.append(value);
    }
    words.append(value.toCharArray(), 0, value.length());
  }

  private void literally() {
    character("<");
    at++;
  }

  private void markup() {
    char next = at + 1 < end ? in[at + 1] : ' ';
    if (isLetter(next)) startTag();
    else if (next == '/' && at + 2 < end && isLetter(in[at + 2])) endTag();
    else if (next == '!' || next == '?') declaration(next);
    else if (next == '/') skipTo(tag.end(at));
    else literally();
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private void skipTo(int next) {
    if (next < 0) literally();
    else at = next;
  }

  private void declaration(char next) {
    if (tag.startsWith("<!--", at)) skipTo(tag.commentEnd(at));
    else if (tag.startsWith("<![CDATA[", at)) characters();
    else if (next == '?' || tag.isDeclaration(at)) skipTo(tag.end(at));
    else literally();
  }

  private void characters() {
    int to = tag.find("]]>", at);
    int from = at + 9;
    at = to < 0 ? end : to + 3;
    for (int i = from; i < (to < 0 ? end : to); i++) {
      if (in[i] == '<' || in[i] == '&') character(String.valueOf(in[i]));
      else {
        html.append(in[i]);
        words.append(in, i, i + 1);
      }
    }
  }

  private void startTag() {
    int nameEnd = tag.nameEnd(at + 1);
    Element element = Elements.find(in, at + 1, nameEnd);
    if (element == null) unknown(nameEnd);
    else {
      int mark = html.length();
      boolean written = begin(element);
      int next = tag.read(nameEnd, written ? attribute : null, base);
      if (next < 0 && unknownIsText) textAgain(mark, element);
      else if (next < 0) cutOff(mark);
      else finish(element, written, next);
    }
  }

  private void textAgain(int mark, Element element) {
    html.cut(mark);
    if (element.treatment() != Treatment.VOID && !element.ends() && depth > 0) depth--;
    literally();
  }

  /// The end of the text is within a tag: it was cut off there.
  private void cutOff(int mark) {
    html.cut(mark);
    at = end;
  }

  private void unknown(int nameEnd) {
    int next = tag.end(nameEnd);
    boolean text = next < 0 || unknownIsText || !tag.isName(at + 1, nameEnd);
    if (text) literally();
    else at = next;
  }

  /// Whether the tag is written.
  private boolean begin(Element element) {
    boolean writes =
        switch (element.treatment()) {
          case INLINE, BLOCK -> element.ends() || ++depth <= DEEPEST;
          case VOID -> true;
          case UNWRAP, OMIT, REMOVE, FRAME -> false;
        };
    if (parts(element)) words.part();
    if (!writes) return false;
    html.append('<');
    html.append(element.name());
    return true;
  }

  private static boolean parts(Element element) {
    return element.treatment() == Treatment.BLOCK
        || element.name().equals("br")
        || element.name().equals("hr");
  }

  private void finish(Element element, boolean written, int next) {
    if (written) html.append('>');
    boolean closed = tag.isClosed();
    at = next;
    switch (element.treatment()) {
      case REMOVE -> at = closed ? next : tag.afterContent(element.name(), next);
      case FRAME -> frame();
      case INLINE, BLOCK -> {
        if (closed) close(element);
      }
      case VOID, UNWRAP, OMIT -> {}
    }
  }

  /// What a frame shows is not kept, but where it is can be.
  private void frame() {
    String source = tag.source();
    String link = source.isEmpty() ? null : base.link(source);
    if (link == null || !link.startsWith("http")) return;
    html.append("<a rel=\"embed\"");
    attributes.put("href", link);
    html.append("></a>");
  }

  private void endTag() {
    int nameEnd = tag.nameEnd(at + 2);
    int next = tag.end(nameEnd);
    Element element = Elements.find(in, at + 2, nameEnd);
    if (next < 0) cutOff(html.length());
    else if (element == null && unknownIsText) literally();
    else {
      at = next;
      if (element != null) close(element);
    }
  }

  private void close(@Nullable Element element) {
    if (element == null) return;
    if (parts(element)) words.part();
    boolean content =
        element.treatment() == Treatment.INLINE || element.treatment() == Treatment.BLOCK;
    if (!content) return;
    if (!element.ends() && depth > 0 && depth-- > DEEPEST) return;
    html.append("</");
    html.append(element.name());
    html.append('>');
  }
}
