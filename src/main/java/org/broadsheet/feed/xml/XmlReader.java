package org.broadsheet.feed.xml;

import java.io.Reader;
import org.broadsheet.feed.xml.Window.Needle;

/// Takes a text apart into tags and text, as XML where it is XML. Where it is not, the reading is
/// the one that loses least: a `<` that begins no tag and a `&` that begins no reference are
/// themselves, quotes of attributes may be missing, a comment or instruction that does not end is
/// only its first tag, what the end cuts off is dropped, and everything before it is told.
///
/// A document type gives nothing but a few short names for texts.
public final class XmlReader {
  /// Nothing of mark-up that is longer is looked for.
  static final int FURTHEST = 1_000_000;

  private final Window window;
  private final XmlEvents events;
  private final Names names = new Names();
  private final References references = new References(References.Where.XML);
  private final TagReader tags;
  private final Doctype doctype;
  private final Needle tagEnd = new Needle(">");
  private final Needle commentEnd = new Needle("-->");
  private final Needle instructionEnd = new Needle("?>");
  private final Needle sectionStart = new Needle("<![CDATA[");
  private final Needle sectionEnd = new Needle("]]>");
  private int strayEnds;

  private XmlReader(Reader text, XmlEvents events) {
    this.window = new Window(text);
    this.events = events;
    this.tags = new TagReader(window, names, references);
    this.doctype = new Doctype(window, references);
  }

  /// Tells the events what is in the text. Works in one pass, in time that grows with the length of
  /// the text only.
  public static void read(Reader text, XmlEvents events) {
    new XmlReader(text, events).read();
  }

  private void read() {
    while (window.has(1) && !events.isEnough()) {
      switch (window.chars[window.at]) {
        case '<' -> markup();
        case '&' -> reference();
        default -> text();
      }
    }
    events.end();
  }

  private void text() {
    char[] chars = window.chars;
    int from = window.at;
    int to = from;
    while (to < window.end && chars[to] != '<' && chars[to] != '&') to++;
    window.at = to;
    if (strayEnds > 0) from = withoutStrayEnd(chars, from, to);
    events.text(chars, from, to);
  }

  /// A section of characters within another ends with two `]]>`, of which the second is no text.
  private int withoutStrayEnd(char[] chars, int from, int to) {
    for (int i = from; i + 2 < to; i++) {
      if (chars[i] == ']' && chars[i + 1] == ']' && chars[i + 2] == '>') {
        strayEnds--;
        events.text(chars, from, i);
        return i + 3;
      }
    }
    return from;
  }

  private void reference() {
    window.has(2 * References.LONGEST);
    int end = Math.min(window.end, window.at + 2 * References.LONGEST);
    int length = references.read(window.chars, window.at, end);
    if (length == 0) literally(1);
    else {
      String value = references.value();
      events.text(value.toCharArray(), 0, value.length());
      window.at += length;
    }
  }

  private void literally(int count) {
    events.text(window.chars, window.at, window.at + count);
    window.at += count;
  }

  private void markup() {
    int next = window.peek(1);
    if (Character.isLetter(next) || next == '_') startTag();
    else if (next == '/') endTag();
    else if (next == '!') declaration();
    else if (next == '?' || window.startsWith("< ?xml")) skip(instructionEnd, 2);
    else literally(1);
  }

  private void startTag() {
    int length = tags.length();
    if (length > 0) {
      strayEnds = 0;
      Tag tag = tags.read(length);
      events.start(tag, tags.isEmpty());
    } else if (length == TagReader.NO_TAG) literally(1);
    else window.at = window.end;
  }

  private void endTag() {
    int length = tags.length();
    if (length == TagReader.CUT_OFF) window.at = window.end;
    else if (length == TagReader.NO_TAG || !Character.isLetter(window.peek(2))) literally(1);
    else {
      strayEnds = 0;
      events.end(tags.endName(length));
      window.at += length;
    }
  }

  private void declaration() {
    if (window.startsWith("<!--")) skip(commentEnd, 4);
    else if (window.startsWith("<![CDATA[")) characters();
    else if (doctype.isNext()) doctype.read();
    else if (Character.isLetter(window.peek(2)) || window.peek(2) == '[') skip(tagEnd, 2);
    else literally(1);
  }

  /// Goes on behind the end; where that is nowhere, behind the next `>`.
  private void skip(Needle end, int from) {
    int found = window.find(end, from, FURTHEST);
    if (found >= 0) window.at += found + end.length();
    else {
      int next = window.find(tagEnd, from, FURTHEST);
      window.at = next < 0 ? window.end : window.at + next + 1;
    }
  }

  private void characters() {
    boolean mayBeUnclosed = true;
    window.at += 9;
    while (window.has(1)) {
      char[] chars = window.chars;
      int from = window.at;
      int to = from;
      while (to < window.end && chars[to] != ']' && chars[to] != '<') to++;
      window.at = to;
      events.text(chars, from, to);
      if (to == window.end) continue;
      if (window.startsWith("]]>")) {
        window.at += 3;
        return;
      }
      if (window.startsWith("<![CDATA[")) {
        window.at += 9;
        strayEnds++;
      } else if (mayBeUnclosed && isEntryEnd()) {
        if (isUnclosed()) return;
        mayBeUnclosed = false;
      } else literally(1);
    }
  }

  private boolean isEntryEnd() {
    return window.peek(1) == '/' && (window.startsWith("</item>") || window.startsWith("</entry>"));
  }

  /// Whether the next section begins before this one ends; then its end is missing.
  private boolean isUnclosed() {
    int end = window.find(sectionEnd, 1, FURTHEST);
    return end < 0 || window.find(sectionStart, 1, end) >= 0;
  }
}
