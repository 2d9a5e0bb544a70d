package org.broadsheet.page.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TreeTest {

  @Test
  void scriptsStylesAndDrawingsAreLeftOut() {
    Box page = Boxes.of("<p>a<script>b</script><style>c</style><svg><text>d</text></svg></p>");
    assertEquals("a", page.text());
  }

  @Test
  void whatIsHiddenByStyleOrAttributeIsHiddenWithAllInIt() {
    Box page =
        Boxes.of(
            "<div style='Display: NONE'><b id=one>x</b></div><div hidden><b id=two>x</b></div>"
                + "<div style='visibility:hidden'><b id=three>x</b></div><b id=four>x</b>");
    assertTrue(Boxes.first(page, "one").hidden());
    assertTrue(Boxes.first(page, "two").hidden());
    assertTrue(Boxes.first(page, "three").hidden());
    assertFalse(Boxes.first(page, "four").hidden());
  }

  @Test
  void whatAPaywallHidesIsShown() {
    assertFalse(
        Boxes.first("<div class=paywall style='display:none'><p>x</p></div>", "p").hidden());
  }

  @Test
  void whatScriptsWouldShowCanBeReadToo() {
    Box page = Tree.of(Jsoup.parse("<p hidden>x</p>").body(), true);
    assertFalse(Boxes.first(page, "p").hidden());
  }

  @Test
  void hiddenWordsCountNothing() {
    assertEquals(4, Boxes.of("<p>four<span hidden>more</span></p>").letters());
  }

  @Test
  void wordsInLinksAreCountedApart() {
    Box page = Boxes.of("<p>one <a href='/x'>two</a> <a name=x>three</a></p>");
    assertEquals(11, page.letters());
    assertEquals(3, page.linked());
    assertEquals(3.0 / 11, page.linkShare());
  }

  @Test
  void anAnchorThatLeadsNowhereIsNoLink() {
    assertEquals(Kind.INLINE, Boxes.first("<a name=top>x</a>", "a").kind());
    assertEquals(Kind.LINK, Boxes.first("<a href='/'>x</a>", "a").kind());
  }

  @Test
  void ownLinesAreCountedWithoutThoseOfBlocksWithin() {
    Box outer = Boxes.first("<div id=o>ab <b>cd</b><p>efg</p></div>", "o");
    assertEquals(4, outer.runLetters());
    assertEquals(7, outer.letters());
    assertTrue(outer.holdsBlocks());
  }

  @Test
  void aLineOfWordsHoldsNoBlocks() {
    assertFalse(Boxes.first("<p>a <b>b</b><br><img src='/x.jpg'></p>", "p").holdsBlocks());
  }

  @Test
  void buttonsSayNothing() {
    Box page = Boxes.of("<p>a</p><button>Subscribe</button><select><option>b</select>");
    assertEquals(1, page.letters());
    assertEquals("a", page.text());
  }

  @Test
  void copiesForBrowsersWithoutScriptsAreNoSecondPicture() {
    Box page = Boxes.of("<div><img src='/a.jpg'><noscript><img src='/a.jpg'></noscript></div>");
    assertEquals(1, page.pictures());
  }

  @Test
  void anEmptyElementThatAScriptTurnsIntoAPictureIsOne() {
    String html = "<div data-src='/a.jpg?w=9'></div><div data-src='/a.js'></div>";
    assertEquals(1, Boxes.of(html).pictures());
  }

  @Test
  void anElementContainsItselfAndWhatIsWithin() {
    Box page = Boxes.of("<div id=a><p id=b>x</p></div><p id=c>y</p>");
    Box outer = Boxes.first(page, "a");
    assertTrue(outer.contains(outer));
    assertTrue(outer.contains(Boxes.first(page, "b")));
    assertFalse(outer.contains(Boxes.first(page, "c")));
    assertEquals(2, outer.all().size());
  }

  @Test
  void ancestorsAreFoundByWhatTheyAre() {
    Box inner = Boxes.first("<nav><ul class=related><li><b>x</b></ul></nav>", "b");
    assertEquals("nav", name(inner.ancestor(Kind.NAVIGATION)));
    assertEquals("ul", name(inner.ancestor(Hint.RELATED)));
    assertNull(inner.ancestor(Kind.FIGURE));
  }

  @Test
  void attributesAreFoundWhateverTheirCapitals() {
    Box image = Boxes.first("<img SRC='/a.jpg'>", "img");
    assertEquals("/a.jpg", image.attribute("src"));
    assertTrue(image.hasAttribute("Src"));
    assertEquals("", image.attribute("alt"));
  }

  private static String name(Box box) {
    return box == null ? "" : box.name();
  }

  @Test
  void textHasSingleSpacesAndALineForEachBlock() {
    Box page = Boxes.of("<div>  a \n b&nbsp;c<p>d <i>e</i></p><p></p>f</div>");
    assertEquals("a b c\nd e\nf", page.text());
  }

  @Test
  void rawTextKeepsSpacesAndLineFeeds() {
    Box code = Boxes.first("<pre>if (a)\n  b();<br>c</pre>", "pre");
    assertEquals("if (a)\n  b();\nc", code.rawText());
  }
}
