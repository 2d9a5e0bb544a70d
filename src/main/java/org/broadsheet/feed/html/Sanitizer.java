package org.broadsheet.feed.html;

import org.broadsheet.feed.html.Elements.Element;
import org.broadsheet.feed.xml.References;
import org.broadsheet.news.Markup;

/// Makes HTML safe and its addresses absolute, in one pass and without a tree: known elements and
/// attributes are written anew, others are not, and text stays. End tags are written where they
/// stand, so the result is as complete as the original was.
///
/// One text at a time; a reading keeps its sanitizer because of the buffers.
public final class Sanitizer {
  private final SafeHtml out = new SafeHtml();
  private final HtmlTag.Use attribute = out::attribute;
  private final References references = new References(References.Where.HTML_TEXT);
  private char[] in = new char[0];
  private int at;
  private int end;
  private HtmlTag tag = new HtmlTag(in, 0);
  private Base base = Base.NONE;
  private boolean unknownIsText;

  /// HTML, as in the text of an article. Where there is not one tag in it, empty lines are what
  /// parts its paragraphs.
  public Markup html(String text, Base base) {
    String trimmed = text.strip();
    boolean lines = trimmed.indexOf('<') < 0 && SafeHtml.EMPTY_LINE.matcher(trimmed).find();
    if (!lines) return read(trimmed, base, false);
    return read(
        "<p>" + SafeHtml.EMPTY_LINE.matcher(trimmed).replaceAll("</p><p>") + "</p>", base, false);
  }

  /// A title, of which nobody knows whether it is HTML or plain text: what looks like a tag and is
  /// none of HTML's is text.
  public Markup title(String text, Base base) {
    return read(text.strip(), base, true);
  }

  /// Plain text. Its lines and paragraphs stay.
  public Markup plain(String text) {
    out.restart();
    out.lines(text.strip());
    return out.markup();
  }

  private Markup read(String text, Base base, boolean unknownIsText) {
    in = text.toCharArray();
    end = in.length;
    at = 0;
    tag = new HtmlTag(in, end);
    this.base = base;
    this.unknownIsText = unknownIsText;
    out.restart();
    while (at < end) step();
    return out.markup();
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
    out.text(in, at, to);
    at = to;
  }

  private void reference() {
    int length = references.read(in, at, end);
    out.character(length == 0 ? "&" : references.value());
    at += Math.max(1, length);
  }

  private void literally() {
    out.character('<');
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
    int found = tag.sectionEnd(at);
    int to = found < 0 ? end : found;
    for (int i = at + 9; i < to; i++) out.character(in[i]);
    at = found < 0 ? end : found + 3;
  }

  private void startTag() {
    int nameEnd = tag.nameEnd(at + 1);
    Element element = Elements.find(in, at + 1, nameEnd);
    if (element == null) unknown(nameEnd);
    else {
      int mark = out.length();
      boolean written = out.tag(element);
      int next = tag.read(nameEnd, written ? attribute : null, base);
      if (next < 0) endless(element, mark);
      else finish(element, written, next);
    }
  }

  /// The text ends within the tag: it was cut off there, unless it is a line with a `<` in it.
  private void endless(Element element, int mark) {
    out.withdraw(element, mark);
    if (unknownIsText) literally();
    else at = end;
  }

  private void unknown(int nameEnd) {
    int next = tag.end(nameEnd);
    boolean text = next < 0 || unknownIsText || !tag.isName(at + 1, nameEnd);
    if (text) literally();
    else at = next;
  }

  private void finish(Element element, boolean written, int next) {
    if (written) out.tagEnd();
    at = next;
    switch (element.treatment()) {
      case REMOVE -> at = tag.isClosed() ? next : tag.afterContent(element.name(), next);
      case FRAME -> frame();
      case INLINE, BLOCK -> {
        if (tag.isClosed()) out.close(element);
      }
      case VOID, UNWRAP, OMIT -> {}
    }
  }

  /// What a frame shows is not kept, but where it is can be.
  private void frame() {
    String link = tag.source().isEmpty() ? null : base.link(tag.source());
    if (link != null && link.startsWith("http")) out.frame(link);
  }

  private void endTag() {
    int nameEnd = tag.nameEnd(at + 2);
    int next = tag.end(nameEnd);
    Element element = Elements.find(in, at + 2, nameEnd);
    if (element == null && unknownIsText) literally();
    else {
      at = next < 0 ? end : next;
      if (element != null && next >= 0) out.close(element);
    }
  }
}
