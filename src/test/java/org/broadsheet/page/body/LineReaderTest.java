package org.broadsheet.page.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import org.broadsheet.news.Line;
import org.broadsheet.news.Span;
import org.broadsheet.page.tree.Boxes;
import org.junit.jupiter.api.Test;

class LineReaderTest {
  private static final URI BASE = URI.create("https://paper.example/news/");

  private static List<Span> spans(String html) {
    return LineReader.read(Boxes.first("<p>" + html + "</p>", "p").children(), BASE).spans();
  }

  private static Line plain(String text) {
    return Line.of(text);
  }

  @Test
  void spacesAreSingleAndStandOutsideOfEmphasis() {
    assertEquals(
        List.of(new Span.Plain("a "), new Span.Strong(plain("b")), new Span.Plain(" c")),
        spans("  a<b> b </b>  c\n"));
  }

  @Test
  void emphasisOfEveryKindIsKept() {
    assertEquals(
        List.of(
            new Span.Emphasis(plain("a")),
            new Span.Superscript(plain("b")),
            new Span.Subscript(plain("c")),
            new Span.Strikethrough(plain("d")),
            new Span.Mono("e")),
        spans("<i>a</i><sup>b</sup><sub>c</sub><del>d</del><code>e</code>"));
  }

  @Test
  void linksToTheWebAreKeptAndSeenFromTheBase() {
    assertEquals(
        List.of(new Span.Link(plain("a"), URI.create("https://paper.example/b"))),
        spans("<a href='../b'>a</a>"));
  }

  @Test
  void otherLinksLeaveTheirWords() {
    assertEquals(
        List.of(new Span.Plain("ab")),
        spans("<a href='javascript:x()'>a</a><a href='data:,x'>b</a>"));
  }

  @Test
  void elementsWithoutMeaningLeaveTheirWords() {
    assertEquals(List.of(new Span.Plain("a b c")), spans("<span>a <font>b</font></span> <u>c</u>"));
  }

  @Test
  void breaksWithinStayAndThoseAtTheEndsGo() {
    assertEquals(
        List.of(new Span.Plain("a"), new Span.LineBreak(), new Span.Plain("b")),
        spans("<br>a <br> b<br><br>"));
  }

  @Test
  void hiddenWordsButtonsAndEmptyEmphasisAreNotRead() {
    assertEquals(
        List.of(new Span.Plain("a")),
        spans("a<span hidden>b</span><span class=sr-only>c</span><button>d</button><b> </b>"));
  }

  @Test
  void invisibleCharactersAreNoSpaces() {
    assertEquals(List.of(new Span.Plain("ab")), spans("a\u200bb"));
  }
}
