package org.broadsheet.store;

import static org.broadsheet.store.Given.arrival;
import static org.broadsheet.store.Given.arrive;
import static org.broadsheet.store.Given.article;
import static org.broadsheet.store.Given.body;
import static org.broadsheet.store.Given.keep;
import static org.broadsheet.store.Given.photo;
import static org.broadsheet.store.Given.uri;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Body;
import org.broadsheet.news.Change;
import org.broadsheet.news.Completeness;
import org.broadsheet.news.Completeness.Lack;
import org.broadsheet.news.Completeness.What;
import org.broadsheet.news.Line;
import org.broadsheet.news.Photo;
import org.broadsheet.news.Photo.ImageRef;
import org.broadsheet.news.PhotoCredit;
import org.broadsheet.news.PhotoCredit.Claim;
import org.broadsheet.news.PhotoCredit.CreditLine;
import org.broadsheet.news.PhotoCredit.Evidence;
import org.broadsheet.news.PhotoCredit.Role;
import org.broadsheet.news.Picture;
import org.broadsheet.news.Problem;
import org.broadsheet.store.base.Sql;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {
  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Given.store(folder);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Path file(Picture picture) {
    return store.file(picture.hash()).join().orElseThrow();
  }

  private ArticleId showing(Picture picture) {
    Body body = body(photo("a.jpg", picture));
    return arrive(store, Given.feed(store, "one"), arrival("a", body, null, Completeness.COMPLETE))
        .fresh()
        .getFirst();
  }

  @Test
  void aPictureIsAFileNamedByItsHash() throws IOException {
    Picture picture = keep(store, "a.jpg");
    assertEquals(
        folder.resolve("pictures/" + picture.hash().substring(0, 2) + "/" + picture.hash()),
        file(picture));
    assertEquals("the picture at a.jpg", Files.readString(file(picture)));
    assertEquals(20, picture.size());
    assertArrayEquals(
        new byte[] {1, 2},
        Files.readAllBytes(store.thumbnail(picture.hash()).join().orElseThrow()));
  }

  @Test
  void theSamePictureIsKeptOnceUnderAllItsAddresses() throws IOException {
    byte[] bytes = "bytes".getBytes(StandardCharsets.UTF_8);
    Picture one = store.keep(uri("1"), bytes, "image/png", 3, 2, 6, new byte[0]).join();
    Picture two = store.keep(uri("2"), bytes, "image/png", 3, 2, 6, new byte[0]).join();
    assertEquals(one, two);
    assertEquals(one, store.pictureAt(uri("1")).join().orElseThrow());
    assertEquals(one, store.pictureAt(uri("2")).join().orElseThrow());
    assertEquals(Optional.empty(), store.pictureAt(uri("3")).join());
    assertEquals(Optional.empty(), store.thumbnail(one.hash()).join());
    try (Stream<Path> files = Files.walk(folder.resolve("pictures"))) {
      assertEquals(1, files.filter(Files::isRegularFile).count());
    }
  }

  @Test
  void anotherPictureAtTheSameAddressTakesItsPlace() {
    keep(store, "a.jpg");
    Picture later =
        store.keep(uri("a.jpg"), new byte[] {9}, "image/gif", 1, 1, 1, new byte[0]).join();
    assertEquals(later, store.pictureAt(uri("a.jpg")).join().orElseThrow());
  }

  @Test
  void aNameThatIsNoHashIsNoFile() throws IOException {
    Files.writeString(folder.resolve("secret"), "secret");
    for (String name : List.of("", "../secret", "a".repeat(63), "g".repeat(64), "A".repeat(64))) {
      assertEquals(Optional.empty(), store.file(name).join());
    }
  }

  @Test
  void aPictureWhoseFileIsMissingIsLackedByItsArticles() throws Exception {
    Picture picture = keep(store, "a.jpg");
    ArticleId id = showing(picture);
    Files.delete(file(picture));
    CompletableFuture<Change> told = new CompletableFuture<>();
    store.onChange(told::complete);
    assertEquals(Optional.empty(), store.file(picture.hash()).join());
    assertEquals(new Change.Rewritten(List.of(id)), told.get());
    assertNull(article(store, id).body().photos().getFirst().image().kept());
    assertEquals(
        List.of(new Lack(What.PICTURE, uri("a.jpg"), Problem.of(Problem.Kind.NO_SUCH_FILE))),
        article(store, id).completeness().lacks());
    assertEquals(List.of(id), store.incomplete(null, 10).join());
    assertEquals(0, store.headlines(new long[] {id.value()}).join().getFirst().kept());
  }

  @Test
  void aMissingPictureIsNotThoughtToBeKept() throws IOException {
    Picture picture = keep(store, "a.jpg");
    Files.delete(file(picture));
    assertEquals(Optional.empty(), store.pictureAt(uri("a.jpg")).join());
    assertEquals(picture, keep(store, "a.jpg"));
    assertTrue(store.pictureAt(uri("a.jpg")).join().isPresent());
  }

  @Test
  void aPictureOfAnotherSizeUnderTheNameIsWrittenAnew() throws IOException {
    Picture picture = keep(store, "a.jpg");
    Files.writeString(file(picture), "half");
    keep(store, "a.jpg");
    assertEquals("the picture at a.jpg", Files.readString(file(picture)));
  }

  @Test
  void creditsAreData() throws SQLException {
    CreditLine line =
        new CreditLine(
            Evidence.CAPTION,
            "Mara Ilves / Northlight",
            List.of(
                new Claim(Role.PHOTOGRAPHER, "Mara Ilves", uri("mara")),
                new Claim(Role.AGENCY, "Northlight", null)));
    Picture picture = keep(store, "a.jpg");
    Photo photo =
        new Photo(
            new ImageRef(uri("a.jpg"), picture), Line.of("The harbour"), PhotoCredit.of(line), "");
    arrive(
        store,
        Given.feed(store, "one"),
        arrival("a", body(photo("first.jpg", null), photo), null, Completeness.COMPLETE));
    store.close();
    try (Connection connection =
        new Database(new DataFolder(folder).database(), Database.Use.READING).connect()) {
      assertEquals(
          List.of(
              "PHOTOGRAPHER Mara Ilves CAPTION The harbour " + picture.hash(),
              "AGENCY Northlight CAPTION The harbour " + picture.hash()),
          new Sql(connection)
              .list(
                  """
                  select l.role, l.name, c.evidence, p.caption, p.picture
                  from claim l
                  join credit c on c.article = l.article and c.place = l.place and c.nth = l.credit
                  join photo p on p.article = l.article and p.place = l.place
                  order by l.nth\
                  """,
                  row ->
                      String.join(
                          " ",
                          row.text("role"),
                          row.text("name"),
                          row.text("evidence"),
                          row.text("caption"),
                          row.text("picture"))));
    }
    open();
  }
}
