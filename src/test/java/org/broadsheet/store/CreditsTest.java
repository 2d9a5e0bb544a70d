package org.broadsheet.store;

import static org.broadsheet.store.Given.arrival;
import static org.broadsheet.store.Given.arrive;
import static org.broadsheet.store.Given.article;
import static org.broadsheet.store.Given.body;
import static org.broadsheet.store.Given.keep;
import static org.broadsheet.store.Given.uri;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.broadsheet.news.Arrival;
import org.broadsheet.news.Article;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Body;
import org.broadsheet.news.Completeness;
import org.broadsheet.news.CreditedPhoto;
import org.broadsheet.news.Deed;
import org.broadsheet.news.Feed;
import org.broadsheet.news.Indexed;
import org.broadsheet.news.Line;
import org.broadsheet.news.Maker;
import org.broadsheet.news.Photo;
import org.broadsheet.news.Photo.ImageRef;
import org.broadsheet.news.PhotoCredit;
import org.broadsheet.news.PhotoCredit.Claim;
import org.broadsheet.news.PhotoCredit.CreditLine;
import org.broadsheet.news.PhotoCredit.Evidence;
import org.broadsheet.news.PhotoCredit.Role;
import org.broadsheet.news.PhotoPlace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An article with two photos, one of them credited.
class CreditsTest {
  @TempDir Path folder;
  private Store store;
  private Feed feed;
  private ArticleId id;

  @BeforeEach
  void open() {
    store = Given.store(folder);
    feed = Given.feed(store, "one");
    id = arrive(store, feed, arrival("a", found(), null, Completeness.COMPLETE)).fresh().getFirst();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Body found() {
    return body(
        photo("quay.jpg?w=800", "The quay", line(Evidence.CAPTION, "Mara Ilves", "Northlight")),
        photo("mason.jpg", "A mason"));
  }

  private static Photo photo(String address, String caption, CreditLine... lines) {
    return new Photo(
        new ImageRef(uri(address), null), Line.of(caption), new PhotoCredit(List.of(lines)), "");
  }

  private static CreditLine line(Evidence evidence, String photographer, String agency) {
    return new CreditLine(
        evidence,
        photographer + " / " + agency,
        List.of(
            new Claim(Role.PHOTOGRAPHER, photographer, null),
            new Claim(Role.AGENCY, agency, null)));
  }

  private static final CreditLine READER = line(Evidence.READER, "Ida Holm", "Reuters");
  private static final CreditLine NOBODY = new CreditLine(Evidence.READER, "", List.of());

  private List<Photo> photos() {
    return article(store, id).body().photos();
  }

  private Optional<Deed> say(Photo photo, CreditLine line) {
    return store.correctCredit(id, photo, line).join();
  }

  private List<String> shown() {
    return photos().stream().map(photo -> photo.credit().shown()).toList();
  }

  private void rewrite(Body body) {
    Article now = article(store, id);
    boolean there =
        store
            .rewrite(id, now.header(), body, now.origin(), List.of(), Completeness.COMPLETE)
            .join();
    assertTrue(there);
  }

  @Test
  void whatThePersonSaysIsShownAndStaysAfterARestart() {
    Deed deed = say(photos().getLast(), READER).orElseThrow();
    assertEquals(Deed.Kind.CORRECT_CREDIT, deed.kind());
    assertEquals("Title of a", deed.subject());
    assertEquals(List.of("Mara Ilves / Northlight", "Ida Holm / Reuters"), shown());
    store.close();
    store = Given.store(folder);
    assertEquals(List.of("Mara Ilves / Northlight", "Ida Holm / Reuters"), shown());
  }

  @Test
  void toSayTheSameAgainIsNoDeed() {
    assertTrue(say(photos().getFirst(), null).isEmpty());
    assertTrue(say(photos().getFirst(), READER).isPresent());
    assertTrue(say(photos().getFirst(), READER).isEmpty());
  }

  @Test
  void undoGivesBackWhatWasSaidBeforeAndThenWhatWasFound() {
    say(photos().getFirst(), READER);
    say(photos().getFirst(), NOBODY);
    assertEquals(List.of("", ""), shown());
    store.undo().join();
    assertEquals("Ida Holm / Reuters", shown().getFirst());
    store.undo().join();
    assertEquals(found(), article(store, id).body());
    store.redo().join();
    assertEquals("Ida Holm / Reuters", shown().getFirst());
  }

  @Test
  void whatWasFoundComesBackWhenThePersonSaysSo() {
    say(photos().getFirst(), line(Evidence.READER, "Mara Ilves", "Northlight"));
    say(photos().getFirst(), null);
    assertEquals(found(), article(store, id).body());
  }

  @Test
  void itStaysWhenTheArticleIsFetchedAnew() {
    say(photos().getFirst(), READER);
    rewrite(found());
    assertEquals(List.of("Ida Holm / Reuters", ""), shown());
    Arrival again =
        arrival(
            "a",
            body(photo("mason.jpg", "A mason"), photo("quay.jpg?w=1200", "Quay")),
            null,
            Completeness.COMPLETE);
    arrive(store, feed, again);
    assertEquals(List.of("", "Ida Holm / Reuters"), shown());
  }

  @Test
  void aPictureThatMovedIsKnownByItsCaption() {
    say(photos().getFirst(), READER);
    rewrite(body(photo("mason.jpg", "A mason"), photo("elsewhere.png", "The quay")));
    assertEquals(List.of("", "Ida Holm / Reuters"), shown());
    say(photos().getLast(), null);
    assertEquals(List.of("", ""), shown());
  }

  @Test
  void aCaptionDoesNotGoBeforeAnAddress() {
    say(photos().getFirst(), READER);
    rewrite(body(photo("other.jpg", "The quay"), photo("quay.jpg?w=800", "The quay")));
    assertEquals(List.of("", "Ida Holm / Reuters"), shown());
  }

  @Test
  void itWaitsForAPhotoThatIsGoneForAWhile() {
    say(photos().getFirst(), READER);
    rewrite(body(photo("mason.jpg", "A mason")));
    assertEquals(List.of(""), shown());
    rewrite(found());
    assertEquals(List.of("Ida Holm / Reuters", ""), shown());
  }

  @Test
  void whatIsTakenBackDuringAFetchStaysTakenBack() {
    say(photos().getFirst(), READER);
    Body read = article(store, id).body();
    say(photos().getFirst(), null);
    rewrite(read);
    assertEquals(found(), article(store, id).body());
  }

  @Test
  void itIsUndoneThoughTheArticleIsDeletedMeanwhile() {
    Deed deed = say(photos().getFirst(), READER).orElseThrow();
    Deed deleted = store.delete(id).join().orElseThrow();
    store.undo(deed.id()).join();
    store.undo(deleted.id()).join();
    assertEquals(found(), article(store, id).body());
  }

  @Test
  void searchFollowsAndFindsThePersonsWordAlone() {
    long before = store.changesSince(0, 9).join().upTo();
    say(photos().getFirst(), READER);
    Changes changes = store.changesSince(before, 9).join();
    assertEquals(
        List.of(List.of("Ida Holm / Reuters")),
        changes.changed().stream().map(Indexed::credits).toList());
  }

  private Arrival credited(String guid, Instant published, String... names) {
    List<Photo> photos =
        java.util.stream.Stream.of(names)
            .map(name ->
                photo(
                    guid + name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
                    "By " + name,
                    line(Evidence.CAPTION, name, "Northlight")))
            .toList();
    return arrival(guid, body(photos.toArray(Photo[]::new)), published, Completeness.COMPLETE);
  }

  private Maker maker(String name) {
    return store.makers().join().stream()
        .filter(maker -> maker.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(store.makers().join().toString()));
  }

  @Test
  void everybodyIsCountedOnceWithTheMostPicturesFirst() {
    arrive(store, feed, credited("b", null, "Mara Ilves", "MARA  ILVES", "Jon Vik"));
    assertEquals(
        List.of("Northlight 4 AGENCY", "Mara Ilves 3 PHOTOGRAPHER", "Jon Vik 1 PHOTOGRAPHER"),
        store.makers().join().stream()
            .map(maker -> maker.name() + " " + maker.pictures() + " " + maker.role())
            .toList());
    assertEquals(3, store.picturesOf(maker("Mara Ilves")).join().size());
  }

  @Test
  void aCorrectedNameIsCountedInPlaceOfTheOther() {
    say(photos().getFirst(), READER);
    assertEquals(
        List.of("Ida Holm", "Reuters"), store.makers().join().stream().map(Maker::name).toList());
  }

  @Test
  void whatIsDeletedOrUnsubscribedIsNotCounted() {
    Feed other = Given.feed(store, "two");
    ArticleId second = arrive(store, other, credited("c", null, "Jon Vik")).fresh().getFirst();
    assertEquals(3, store.makers().join().size());
    store.unsubscribe(other.id()).join();
    assertEquals(2, store.makers().join().size());
    assertFalse(
        store.picturesOf(maker("Northlight")).join().stream()
            .anyMatch(place -> place.article().equals(second)));
    store.delete(id).join();
    assertEquals(List.of(), store.makers().join());
  }

  @Test
  void aWallHasTheNewestPicturesFirst() {
    Instant before = Given.NOON.minusSeconds(60);
    arrive(store, feed, credited("old", before, "Mara Ilves", "Mara Ilves"), credited("b", null));
    List<PhotoPlace> places = store.picturesOf(maker("Mara Ilves")).join();
    assertEquals(new PhotoPlace(id, 0), places.getFirst());
    assertEquals(List.of(0, 0, 1), places.stream().map(PhotoPlace::index).toList());
    CreditedPhoto newest = store.creditedPhotos(places).join().getFirst();
    assertEquals("The quay", newest.caption());
    assertEquals("Title of a", newest.title());
    assertEquals("one", newest.source());
  }

  @Test
  void aKeptPictureIsOnItsWall() {
    Photo kept = photos().getFirst().withKept(keep(store, "quay.jpg?w=800"));
    rewrite(body(kept));
    List<PhotoPlace> places = store.picturesOf(maker("Mara Ilves")).join();
    assertEquals(
        kept.image().kept().hash(), store.creditedPhotos(places).join().getFirst().picture());
  }
}
