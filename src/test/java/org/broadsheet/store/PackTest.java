package org.broadsheet.store;

import static org.broadsheet.store.Given.CLOCK;
import static org.broadsheet.store.Given.arrival;
import static org.broadsheet.store.Given.arrive;
import static org.broadsheet.store.Given.failure;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.broadsheet.news.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Packs of one article with a picture, and what somebody might make of one.
class PackTest {
  private static final String LABEL = "{\"format\":1,\"articles\":1,\"bytes\":30000000}";

  @TempDir Path folder;
  private Path pack;
  private Path home;

  @BeforeEach
  void pack() throws IOException {
    pack = folder.resolve("house.broadsheet");
    home = folder.resolve("home");
    Store store = Given.store(Files.createDirectory(folder.resolve("data")));
    arrive(store, Given.feed(store, "one"), arrival("a"));
    Given.keep(store, "p.jpg");
    assertEquals(new Packed(pack, 1, 1), store.pack(pack, Steps.ALONE).join());
    store.close();
  }

  private Unpacked unpack(Path file) {
    return Store.unpack(file, home, CLOCK, Steps.ALONE);
  }

  private void refused(Problem.Kind kind, Path file) throws IOException {
    Unpacked.Refused refused = (Unpacked.Refused) unpack(file);
    assertEquals(kind, refused.problem().kind());
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> left =
          files
              .filter(each -> !each.startsWith(folder.resolve("data")))
              .filter(Files::isRegularFile)
              .map(each -> each.getFileName().toString())
              .filter(name -> !name.endsWith(".broadsheet") && !name.equals("lock"))
              .toList();
      assertEquals(List.of(), left);
    }
  }

  private interface Change {
    byte[] of(String name, byte[] bytes);
  }

  /// The pack with other files in it; null leaves one out.
  private Path changed(Change change, String... more) throws IOException {
    Path changed = folder.resolve("changed.broadsheet");
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(pack));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(changed))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] bytes = change.of(entry.getName(), in.readAllBytes());
        if (bytes != null) put(out, entry.getName(), bytes);
      }
      for (String name : more) put(out, name, new byte[] {1});
    }
    return changed;
  }

  private static void put(ZipOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(bytes);
    out.closeEntry();
  }

  @Test
  void whatWasPackedIsThere() {
    assertEquals(new Unpacked.Done(1, 1), unpack(pack));
    Store store = Given.store(home);
    assertEquals(1, Given.contents(store).articles());
    assertTrue(store.pictureAt(Given.uri("p.jpg")).join().isPresent());
    store.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil",
        "/etc/evil",
        "pictures/../../evil",
        "pictures/aa/short",
        "C:\\evil",
        "lock",
        "backups/news-20261123T120000Z-2.zip"
      })
  void aFileThatWouldLieElsewhereIsRefused(String name) throws IOException {
    refused(Problem.Kind.NOT_A_COPY, changed((_, bytes) -> bytes, name));
  }

  @Test
  void aPictureOfAnotherNameIsRefused() throws IOException {
    refused(
        Problem.Kind.NOT_A_COPY,
        changed((name, bytes) -> name.startsWith("pictures/") ? new byte[] {1, 2, 3} : bytes));
  }

  @Test
  void aPackWithoutItsDatabaseOrItsLabelIsRefused() throws IOException {
    refused(
        Problem.Kind.NOT_A_COPY,
        changed((name, bytes) -> name.equals("news.mv.db") ? null : bytes));
    refused(
        Problem.Kind.NOT_A_COPY,
        changed((name, bytes) -> name.equals("broadsheet.json") ? null : bytes));
  }

  @Test
  void aPackThatHoldsFewerArticlesThanItSaysIsRefused() throws IOException {
    byte[] label =
        LABEL.replace("\"articles\":1", "\"articles\":2").getBytes(StandardCharsets.UTF_8);
    refused(
        Problem.Kind.NOT_A_COPY,
        changed((name, bytes) -> name.equals("broadsheet.json") ? label : bytes));
  }

  @Test
  void aPackThatIsCutOffIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(pack);
    for (int share = 1; share < 10; share += 2) {
      Path cut = folder.resolve("cut.broadsheet");
      try (OutputStream out = Files.newOutputStream(cut)) {
        out.write(whole, 0, whole.length * share / 10);
      }
      refused(Problem.Kind.NOT_A_COPY, cut);
    }
  }

  @Test
  void aPackThatUnfoldsToFillTheDiskIsRefused() throws IOException {
    byte[] bomb = new byte[40_000_000];
    byte[] label = LABEL.getBytes(StandardCharsets.UTF_8);
    Change change =
        (name, bytes) ->
            switch (name) {
              case "broadsheet.json" -> label;
              case "news.mv.db" -> bomb;
              default -> bytes;
            };
    refused(Problem.Kind.NOT_A_COPY, changed(change));
    byte[] greedy = LABEL.replace("30000000", "900000000000").getBytes(StandardCharsets.UTF_8);
    refused(
        Problem.Kind.NOT_A_COPY,
        changed((name, bytes) -> name.equals("broadsheet.json") ? greedy : bytes));
  }

  @Test
  void aPackOfANewerProgramIsRefused() {
    Schema older = new Schema(List.of("schema-1.sql"));
    Unpacked unpacked = new Unpacking(new DataFolder(home), CLOCK, older, Steps.ALONE).unpack(pack);
    assertEquals(Problem.Kind.FROM_NEWER, ((Unpacked.Refused) unpacked).problem().kind());
    assertFalse(Files.exists(new DataFolder(home).database()));
  }

  @Test
  void packingAndUnpackingCanBeStopped() throws IOException {
    List<Long> told = new ArrayList<>();
    Steps impatient =
        new Steps() {
          @Override
          public void did(long done, long all) {
            told.add(done);
            assertTrue(done <= all);
          }

          @Override
          public boolean stopped() {
            return !told.isEmpty();
          }
        };
    Store store = Given.store(folder.resolve("data"));
    Path other = folder.resolve("other.broadsheet");
    assertEquals(Problem.Kind.STOPPED, failure(store.pack(other, impatient)).problem().kind());
    assertFalse(Files.exists(other));
    store.close();
    Unpacked unpacked = Store.unpack(pack, home, CLOCK, impatient);
    assertEquals(Problem.Kind.STOPPED, ((Unpacked.Refused) unpacked).problem().kind());
    assertFalse(Files.exists(home.resolve("pictures")));
  }

  @Test
  void whatIsNoPackIsRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("text.broadsheet"), "a shopping list");
    refused(Problem.Kind.NOT_A_COPY, text);
    refused(Problem.Kind.NO_SUCH_FILE, folder.resolve("none.broadsheet"));
  }
}
