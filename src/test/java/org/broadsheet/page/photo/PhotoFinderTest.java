package org.broadsheet.page.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.broadsheet.news.Block;
import org.broadsheet.news.Line;
import org.broadsheet.news.Photo;
import org.broadsheet.news.PhotoCredit;
import org.broadsheet.news.PhotoCredit.Evidence;
import org.broadsheet.page.statement.Given;
import org.broadsheet.page.statement.StatedPicture;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Boxes;
import org.broadsheet.page.tree.Trace;
import org.junit.jupiter.api.Test;

class PhotoFinderTest {
  private static final URI BASE = URI.create("https://paper.example/");
  private static final String TEXT = "<p>A paragraph of the article, long enough to be one.</p>";

  private static PhotoFinder.Found find(String html, StatedPicture... credited) {
    Box page = Boxes.of("<article><h1>Title</h1><div id=root>" + html + "</div></article>");
    Given given = new Given(BASE, "", null, null, "", List.of(credited), List.of());
    return new PhotoFinder(
            Boxes.first(page, "root"), Boxes.first(page, "h1"), Set.of(), given, Trace.NONE)
        .find();
  }

  private static Photo only(String html, StatedPicture... credited) {
    List<Block> found = List.copyOf(find(html, credited).places().values());
    assertEquals(1, found.size());
    return (Photo) found.getFirst();
  }

  private static void assertPhoto(String caption, String credit, Photo photo) {
    assertEquals(caption, photo.caption().text());
    assertEquals(credit, photo.credit().shown());
  }

  @Test
  void captionAndCreditStandInTheFigure() {
    String html =
        TEXT
            + "<figure><img src=/a.jpg><figcaption>The ferry. Photo: Ann"
            + " Example</figcaption></figure>";
    assertPhoto("The ferry.", "Ann Example", only(html));
  }

  @Test
  void captionAndCreditStandInElementsNamedSo() {
    String html =
        TEXT
            + "<div><img src=/a.jpg><p class=caption>The ferry.</p><p class=credit>Ann"
            + " Example</p></div>"
            + TEXT;
    assertPhoto("The ferry.", "Ann Example", only(html));
  }

  @Test
  void captionAndCreditStandBesideThePicture() {
    String html =
        TEXT
            + "<div><img src=/a.jpg></div><p class=caption>The ferry.</p><p>Photo: Ann Example</p>"
            + TEXT;
    PhotoFinder.Found found = find(html);
    assertPhoto("The ferry.", "Ann Example", (Photo) found.places().values().iterator().next());
    assertEquals(2, found.taken().size());
  }

  @Test
  void theTextBehindAPictureIsNoCaption() {
    String html = TEXT + "<div><img src=/a.jpg></div>" + TEXT;
    assertPhoto("", "", only(html));
  }

  @Test
  void namesAtTheEndOfACaptionInAnElementOfTheirOwnAreTheCredit() {
    String html =
        TEXT
            + "<figure><img src=/a.jpg><figcaption><span>The ferry lies in dock.</span><span>Ann"
            + " Example</span></figcaption></figure>";
    assertPhoto("The ferry lies in dock.", "Ann Example", only(html));
  }

  @Test
  void attributesNameThePhotographer() {
    Photo photo = only(TEXT + "<img src=/a.jpg data-credit='Photo: Ann Example'>");
    assertPhoto("", "Ann Example", photo);
    assertEquals(Evidence.MARKUP, photo.credit().lines().getFirst().evidence());
  }

  @Test
  void theDescriptionForThoseWhoDoNotSeeMayNameThemToo() {
    Photo photo = only(TEXT + "<img src=/a.jpg alt='The ferry in dock (Foto: Ann Example)'>");
    assertPhoto("", "Ann Example", photo);
    assertEquals("The ferry in dock (Foto: Ann Example)", photo.alt());
  }

  @Test
  void thePagesDataNameThemByTheFile() {
    StatedPicture stated =
        new StatedPicture(URI.create("https://cdn.example/ferry-in-dock.jpg"), "", "Ann Example");
    Photo photo = only(TEXT + "<img src=/300/ferry-in-dock.jpg>", stated);
    assertEquals(Evidence.JSON_LD, photo.credit().lines().getFirst().evidence());
    assertPhoto("", "", only(TEXT + "<img src=/300/another-ferry.jpg>", stated));
  }

  @Test
  void whatPeopleSeeIsShownBeforeWhatMachinesRead() {
    String html =
        TEXT
            + "<figure data-credit='Agency Pool'><img src=/a.jpg><figcaption>The ferry. Photo: Ann"
            + " Example</figcaption></figure>";
    Photo photo = only(html);
    assertEquals("Ann Example", photo.credit().shown());
    assertEquals(2, photo.credit().lines().size());
  }

  @Test
  void aPhotoBetweenTitleAndTextLeads() {
    Box page =
        Boxes.of(
            "<article><h1>T</h1><figure><img src=/a.jpg></figure><div id=root>"
                + TEXT
                + "</div></article>");
    Given given = new Given(BASE, "", null, null, "", List.of(), List.of());
    PhotoFinder.Found found =
        new PhotoFinder(
                Boxes.first(page, "root"), Boxes.first(page, "h1"), Set.of(), given, Trace.NONE)
            .find();
    assertEquals(1, found.leading().size());
    assertTrue(found.places().isEmpty());
  }

  @Test
  void twoPhotosInOneElementHaveEachTheirOwnCaption() {
    String html =
        TEXT
            + "<div><figure><img src=/one.jpg><figcaption>One.</figcaption></figure>"
            + "<figure><img src=/two.jpg><figcaption>Two.</figcaption></figure></div>";
    List<String> captions =
        find(html).places().values().stream()
            .map(photo -> ((Photo) photo).caption().text())
            .toList();
    assertEquals(List.of("One.", "Two."), captions);
  }

  private static Block paragraph(String text) {
    return new Block.Paragraph(Line.of(text));
  }

  private static Photo bare() {
    return new Photo(
        new Photo.ImageRef(URI.create("https://paper.example/a.jpg"), null),
        Line.EMPTY,
        PhotoCredit.NONE,
        "");
  }

  private static List<Block> settled(Block... blocks) {
    return LooseCredits.settled(List.of(blocks), Trace.NONE);
  }

  @Test
  void aCreditInTheTextBelongsToThePhotoBesideIt() {
    List<Block> behind = settled(paragraph("One."), bare(), paragraph("Photo: Ann Example"));
    assertEquals(2, behind.size());
    assertPhoto("", "Ann Example", (Photo) behind.get(1));
    List<Block> before = settled(paragraph("Photo: Ann Example"), bare(), paragraph("One."));
    assertPhoto("", "Ann Example", (Photo) before.getFirst());
  }

  @Test
  void withoutAPhotoACreditStaysAtItsPlace() {
    List<Block> settled = settled(paragraph("One."), paragraph("Photo: AP"), paragraph("Two."));
    Photo photo = (Photo) settled.get(1);
    assertEquals(null, photo.image());
    assertPhoto("", "AP", photo);
  }

  @Test
  void aCreditAtTheVeryEndIsForAllPhotosThatHaveNone() {
    List<Block> settled =
        settled(
            bare(), paragraph("One."), bare(), paragraph("Two."), paragraph("Fotos: Ann Example"));
    assertEquals(4, settled.size());
    assertPhoto("", "Ann Example", (Photo) settled.getFirst());
    assertPhoto("", "Ann Example", (Photo) settled.get(2));
  }

  @Test
  void aSentenceWithALabelInItStaysText() {
    Block sentence = paragraph("The photo: a lake, a boat and somebody who waves at us.");
    assertEquals(List.of(sentence), settled(sentence));
  }

  @Test
  void aLineInItalicsBelowAPictureIsItsCaption() {
    String html = "<p>%s<br><img src=/a.jpg><br><em>The pier at dusk</em><br><br>More of it.</p>";
    PhotoFinder.Found found =
        find(html.formatted("What happened, and to whom it happened. ".repeat(3)));
    assertPhoto("The pier at dusk", "", (Photo) found.places().values().iterator().next());
    String within = html.replace("<br><em>The pier at dusk</em><br>", "<em>The pier</em> at dusk");
    found = find(within.formatted("What happened, and to whom it happened. ".repeat(3)));
    assertPhoto("", "", (Photo) found.places().values().iterator().next());
  }

  @Test
  void paragraphsBelowAPictureAreTextEvenWhereItsCreditIsNamed() {
    String slide =
        "<div><img src=/a.jpg><div class=caption>Photo: Ann Example</div><p>One joke.</p><p>Another"
            + " joke.</p><p>And a third one.</p></div>";
    Photo photo = (Photo) find(TEXT + slide).places().values().iterator().next();
    assertPhoto("", "Ann Example", photo);
  }

  @Test
  void whatHoldsTheTitleIsMoreThanAPhoto() {
    Box page =
        Boxes.of(
            "<section id=root><figure><img src=/a.jpg><figcaption>Foto: Ann Example</figcaption>"
                + "<h1>Title</h1><p>What it is about.</p></figure>"
                + TEXT
                + "</section>");
    PhotoFinder.Found found =
        new PhotoFinder(
                Boxes.first(page, "root"),
                Boxes.first(page, "h1"),
                Set.of(),
                new Given(BASE, "", null, null, "", List.of(), List.of()),
                Trace.NONE)
            .find();
    assertPhoto("", "Ann Example", (Photo) found.places().values().iterator().next());
  }
}
