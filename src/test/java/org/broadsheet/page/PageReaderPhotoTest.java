package org.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.broadsheet.news.Photo;
import org.broadsheet.news.PhotoCredit.Evidence;
import org.junit.jupiter.api.Test;

class PageReaderPhotoTest {
  private static List<Photo> photos(String html) {
    return Pages.article(html + Pages.STORY).body().photos();
  }

  private static Photo captioned(String caption) {
    return photos("<figure><img src=/boat.jpg><figcaption>" + caption + "</figcaption></figure>")
        .getFirst();
  }

  private static void assertReads(String caption, String credit, String written) {
    Photo photo = captioned(written);
    assertEquals(caption, photo.caption().text());
    assertEquals(credit, photo.credit().shown());
  }

  private static URI address(Photo photo) {
    return Objects.requireNonNull(photo.image()).address();
  }

  @Test
  void captionAndCreditAreToldApart() {
    assertReads("The new boat.", "Mara Ilves / AP", "The new boat. Photo: Mara Ilves / AP");
    assertReads("The new boat.", "Mara Ilves/Reuters", "The new boat. (Mara Ilves/Reuters)");
    assertReads("The new boat.", "Mara Ilves", "The new boat. | © Mara Ilves");
    assertReads("Das neue Boot.", "Mara Ilves/dpa", "Das neue Boot. Foto: Mara Ilves/dpa");
    assertReads("Le bateau.", "Mara Ilves", "Le bateau. Crédit photo : Mara Ilves");
    assertReads("El barco.", "Mara Ilves", "El barco. Foto: Mara Ilves");
    assertReads("Новый паром.", "Мара Илвес", "Новый паром. Фото: Мара Илвес");
    assertReads("新しい船", "共同", "新しい船（写真：共同）");
    assertReads("새 배", "연합뉴스", "새 배 (사진: 연합뉴스)");
  }

  @Test
  void whatAPictureShowsIsNoCredit() {
    Photo photo = captioned("Image: the new boat at the pier before it was painted white");
    assertTrue(photo.credit().isEmpty(), photo.credit()::shown);
  }

  @Test
  void anyNameIsBetterThanAFilePhoto() {
    assertReads(
        "The board in session. File image",
        "Northlight",
        "<span>The board in session. File image</span><br>"
            + "<span class=author><span>Image:</span> <span>Northlight</span></span>");
  }

  @Test
  void wordsForEarsOnlyAreNoCaption() {
    assertReads(
        "The new boat", "", "<span class=visually-hidden>Legende:</span><span>The new boat</span>");
  }

  @Test
  void aCreditInAnAttributeIsFurtherEvidence() {
    Photo photo =
        photos("<figure><img src=/boat.jpg data-credit='Mara Ilves / AP'></figure>").getFirst();
    assertEquals("Mara Ilves / AP", photo.credit().shown());
    assertEquals(Evidence.MARKUP, photo.credit().lines().getFirst().evidence());
  }

  @Test
  void theLargestFileUpToAWindowsWidthIsTaken() {
    Photo photo =
        photos("<img src=/s.jpg srcset='/a.jpg 800w, /b.jpg 1600w, /c.jpg 4000w'>").getFirst();
    assertEquals(URI.create("https://paper.example/b.jpg"), address(photo));
    photo =
        photos(
                "<picture><source type=image/avif srcset='/a.avif 1900w'><source srcset='/b.webp"
                    + " 1200w'><img src=/s.jpg width=300></picture>")
            .getFirst();
    assertEquals(URI.create("https://paper.example/b.webp"), address(photo));
  }

  @Test
  void placeholdersGiveWayToThePictureForBrowsersWithoutScripts() {
    String lazy =
        "<figure><div><img src=/index-transparent_h-3.gif><noscript><img src=/%s.jpg></noscript>"
            + "</div><figcaption>The boat</figcaption></figure>";
    List<Photo> photos =
        photos(lazy.replace("%s", "first") + "<p>…</p>" + lazy.replace("%s", "other"));
    assertEquals(
        List.of(
            URI.create("https://paper.example/first.jpg"),
            URI.create("https://paper.example/other.jpg")),
        photos.stream().map(PageReaderPhotoTest::address).toList());
  }

  @Test
  void portraitsOfAuthorsAndIconsAreNoPhotos() {
    assertEquals(
        List.of(),
        photos(
            "<div><img src=/mara-ilves-at-her-desk.jpg><span class=byline>By Mara"
                + " Ilves</span></div><img class=icon src=/a-little-anchor.png><img src=/p.gif"
                + " width=1 height=1>"));
  }

  @Test
  void aCaptionBesideACreditIsNoPortrait() {
    Photo photo =
        photos(
                "<div class=image-box><img src=/ilse-maran.jpg><div class=image-box__caption>Ilse"
                    + " Maran</div><div class=image-box__author>Source: Northlight</div></div>")
            .getFirst();
    assertEquals("Ilse Maran", photo.caption().text());
    assertEquals("Northlight", photo.credit().shown());
  }

  @Test
  void aGalleryStaysThoughItsNamesSpeakOfTeasers() {
    String item =
        "<figure><img src=/%s-in-the-harbour.jpg><figcaption>The boat</figcaption></figure>";
    List<Photo> photos =
        photos(
            "<div class='gallery teaser-info'>"
                + item.replace("%s", "boat")
                + item.replace("%s", "buoy")
                + "</div>");
    assertEquals(2, photos.size());
  }
}
