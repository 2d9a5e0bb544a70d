package org.broadsheet.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.broadsheet.app.Runner.Answer;
import org.broadsheet.testing.Paper;
import org.broadsheet.testing.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What goes wrong is said in one clear sentence, and nothing else is lost.
class BadInputTest {
  private static final int EDITION = 8;

  @TempDir private Path temporary;
  private Path folder;
  private Site site;
  private Runner runner;

  @BeforeEach
  void open() {
    site = Paper.on(new Site());
    folder = temporary.resolve("data");
    runner = new Runner(folder);
  }

  @AfterEach
  void close() {
    site.close();
  }

  private void refused(Answer answer, String words) {
    assertEquals(1, answer.status(), answer.out());
    assertEquals(1, answer.err().lines().count(), answer.err());
    assertTrue(answer.err().contains(words), answer.err());
    assertFalse(answer.err().contains("Exception"), answer.err());
    assertEquals(EDITION, runner.run("list", "--json").json().size(), "nothing else is lost");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "http://no-such-host.invalid/feed | There is no server named",
        "http://127.0.0.1:1/feed | does not take connections",
        "file:///etc/hosts | Addresses that begin with file:",
        "javascript:alert(1) | Addresses that begin with javascript:",
        "not an address | is not a web address",
        "http:// | is not a web address",
      })
  void anAddressThatLeadsNowhereIsRefused(String address, String words) {
    refused(runner.run("add", address), words);
    refused(runner.run("save", address), words);
  }

  @ParameterizedTest
  @CsvSource({
    "404, nothing at this address",
    "410, closed for good",
    "401, wants a name and a password",
    "403, refuses to answer",
    "500, fault of its own"
  })
  void aServerThatRefusesIsQuotedInWords(int status, String words) {
    site.status("/feed", status, Map.of());
    refused(runner.run("add", site.at("/feed").toString()), words);
  }

  @Test
  void aPageWithoutAFeedIsNotSubscribedTo() {
    refused(runner.run("add", site.at("/heron.html").toString()), "names no feed");
  }

  @Test
  void whatIsNeitherFeedNorPageIsNotSubscribedTo() {
    site.text("/feed", "application/octet-stream", "\u0000\u0001\u0002 nothing at all");
    refused(runner.run("add", site.at("/feed").toString()), "not a feed");
  }

  @Test
  void anEmptyAnswerIsSaidToBeEmpty() {
    site.text("/feed", "application/rss+xml", " ");
    refused(runner.run("add", site.at("/feed").toString()), "empty");
  }

  @Test
  void aFeedThatBreaksOffYieldsWhatItHolds() {
    String whole =
        "<rss version='2.0'><channel><title>Half</title><item><title>One</title><guid>1</guid>"
            + "<description>First</description></item><item><title>Two</title><gu";
    site.text("/feed", "application/rss+xml", whole);
    assertEquals(0, runner.run("add", site.at("/feed").toString()).status());
    assertTrue(runner.run("list", "--feed", "Half").out().contains("One"));
  }

  @Test
  void aBodyOfAHundredMegabytesIsNotTaken() {
    byte[] body = new byte[100_000_000];
    site.bytes("/feed", "application/rss+xml", body);
    refused(runner.run("add", site.at("/feed").toString()), "larger than 50 MB");
  }

  @Test
  void aPictureThatIsNoneAndOneThatIsTooLargeAreNamedAsMissing() throws IOException {
    site.text("/quay.jpg", "image/jpeg", "<html>Sorry</html>");
    site.bytes("/mason.jpg", "image/jpeg", hugePng());
    runner.run("save", site.at("/quay.html").toString());
    String missing = runner.run("list", "--json").json().get(0).get("missing").toString();
    assertTrue(missing.contains("not a picture"), missing);
    assertTrue(missing.contains("20000 × 20000"), missing);
  }

  /// Says that it has 20,000 × 20,000 pixels, and holds none.
  private static byte[] hugePng() throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    byte[] head =
        ByteBuffer.allocate(13)
            .putInt(20_000)
            .putInt(20_000)
            .put(new byte[] {8, 2, 0, 0, 0})
            .array();
    chunk(png, "IHDR", head);
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      deflater.write(new byte[1_000]);
    }
    chunk(png, "IDAT", packed.toByteArray());
    chunk(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream png, String name, byte[] data) {
    byte[] named = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(named);
    sum.update(data);
    png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    png.writeBytes(named);
    png.writeBytes(data);
    png.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }

  @Test
  void aFileThatIsNotThereIsSaidNotToBeThere() {
    refused(runner.run("import", temporary.resolve("none.opml").toString()), "cannot be read");
    refused(runner.run("extract", temporary.resolve("none.html").toString()), "cannot be read");
    refused(runner.run("show", "4711"), "no article with the number 4711");
  }

  @Test
  void aCommandThatIsNotOneIsNotUnderstood() {
    misunderstood("“fetch-everything” is no command or option here.", "fetch-everything");
    misunderstood("“--loud” is no command or option here.", "list", "--loud");
    misunderstood("“twelve” does not fit where ID belongs.", "show", "twelve");
    misunderstood("This command needs ADDRESS|FILE.", "save");
    misunderstood("Only one of these options can be given.", "list", "--unread", "--starred");
  }

  private void misunderstood(String words, String... command) {
    Answer answer = runner.run(command);
    assertEquals(2, answer.status());
    assertEquals(1, answer.err().lines().count(), answer.err());
    assertTrue(answer.err().contains(words), answer.err());
    assertFalse(answer.err().contains("picocli"), answer.err());
  }

  @Test
  void aFileIsSaidToBeNoListAndAnotherToBeTooLarge() throws IOException {
    Path text = Files.writeString(temporary.resolve("notes.txt"), "Nothing but notes.");
    refused(runner.run("import", text.toString()), "no list of subscriptions");
    Path large = Files.write(temporary.resolve("large.html"), new byte[10_000_001]);
    refused(runner.run("extract", large.toString()), "larger than 10 MB");
    refused(runner.run("extract", text.toString(), "--url", "file:///etc"), "not a web address");
    refused(runner.run("save", "./none.html"), "none.html cannot be read");
    refused(runner.run("save", "none.txt"), "none.txt cannot be read");
  }

  @Test
  void oneOfTwoFeedsOfTheSameNameIsChosenByItsAddress() {
    String feed = "<rss version='2.0'><channel><title>Twin</title></channel></rss>";
    for (String path : List.of("/one", "/two")) {
      site.text(path, "application/rss+xml", feed);
      runner.run("add", site.at(path).toString());
    }
    refused(runner.run("list", "--feed", "Twin"), "2 feeds called Twin");
    assertEquals(0, runner.run("list", "--feed", site.at("/two").toString()).status());
  }

  @Test
  void aDataFolderThatCannotBeWrittenIsSaidToBeSo() throws IOException {
    Path file = Files.writeString(temporary.resolve("file"), "in the way");
    Answer answer = new Runner(file.resolve("data")).run("list");
    assertEquals(1, answer.status());
    assertTrue(answer.err().contains("cannot be written"), answer.err());
    assertEquals("in the way", Files.readString(file));
  }

  @Test
  void aDamagedDatabaseIsSaidToBeSoAndLeftAsItIs() throws IOException {
    runner.run("list");
    Path database = folder.resolve("news.mv.db");
    byte[] damaged = Files.readAllBytes(database);
    for (int i = 0; i < damaged.length; i++) damaged[i] = (byte) (i * 31);
    Files.write(database, damaged);
    Answer answer = runner.run("list");
    assertEquals(1, answer.status());
    assertTrue(answer.err().contains("damaged"), answer.err());
    assertArrayEquals(damaged, Files.readAllBytes(database));
  }
}
