package org.broadsheet.page.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.broadsheet.page.tree.Boxes;
import org.junit.jupiter.api.Test;

class PartReaderTest {

  private static List<String> parts(String html) {
    return PartReader.read(List.of(Boxes.first(html, "figure"))).stream()
        .map(part -> (part.credit() ? "credit " : "") + part.text())
        .toList();
  }

  @Test
  void elementsAreOnePieceEach() {
    assertEquals(
        List.of("The ferry.", "Ann Example"),
        parts(
            "<figure><figcaption><p>The ferry.</p><span>Ann Example</span></figcaption></figure>"));
  }

  @Test
  void emphasisAndLinksAreNoPiecesOfTheirOwn() {
    assertEquals(
        List.of("The old ferry."),
        parts("<figure><figcaption>The <b>old</b> <a href=/f>ferry</a>.</figcaption></figure>"));
  }

  @Test
  void elementsNamedSoHoldTheCredit() {
    assertEquals(
        List.of("The ferry.", "credit Ann Example"),
        parts("<figure>The ferry.<span class=credit>Ann Example</span></figure>"));
    assertEquals(
        List.of("credit Ann Example"),
        parts("<figure><div itemprop=copyrightHolder>Ann Example</div></figure>"));
    assertEquals(
        List.of("The ferry.", "credit Ann Example"),
        parts("<figure>The ferry. <small>Ann Example</small></figure>"));
  }

  @Test
  void anElementThatHoldsTheCaptionTooIsNoCredit() {
    assertEquals(
        List.of("The ferry.", "Ann Example"),
        parts(
            "<figure><div class=credit><p class=caption>The ferry.</p><p>Ann"
                + " Example</p></div></figure>"));
  }

  @Test
  void aLabelAndTheNameBehindItAreOnePiece() {
    assertEquals(
        List.of("credit Photo: Ann Example"),
        parts("<figure><span>Photo:</span><span>Ann Example</span></figure>"));
    assertEquals(
        List.of("credit © Ann Example"),
        parts("<figure><i>©</i> <p>Ann Example</p></figure>").stream().limit(1).toList());
  }

  @Test
  void afterABareImageTheCaptionFollows() {
    assertEquals(
        List.of("Lorries queue outside the port"),
        parts("<figure><span>Image:</span><span>Lorries queue outside the port</span></figure>"));
    assertEquals(
        List.of("Lorries queue outside the port"),
        parts("<figure><span>Image caption, </span>Lorries queue outside the port</figure>"));
  }

  @Test
  void buttonsAndCountersAreNotRead() {
    assertEquals(
        List.of("The ferry."),
        parts(
            "<figure><span>1 / 12</span><span>Bild vergrößern</span><p>The"
                + " ferry.</p><button>Zoom</button></figure>"));
    assertEquals(List.of("The ferry."), parts("<figure><p>The ferry. Read more…</p></figure>"));
  }

  @Test
  void whatIsSaidTwiceIsReadOnce() {
    assertEquals(
        List.of("The ferry."), parts("<figure><p>The ferry.</p><p>The ferry.</p></figure>"));
  }
}
