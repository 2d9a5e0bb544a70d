package org.broadsheet.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;
import org.broadsheet.app.Runner.Answer;
import org.broadsheet.store.Opening;
import org.broadsheet.store.Store;
import org.broadsheet.testing.Paper;
import org.broadsheet.testing.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A small store with a feed, a star, and pictures: backed up, restored, checked, packed, unpacked.
class MovingHouseTest {
  @TempDir private Path temporary;
  private Path folder;
  private Site site;
  private Runner runner;

  @BeforeEach
  void fill() {
    site = Paper.on(new Site());
    folder = temporary.resolve("data");
    runner = new Runner(folder);
    done(runner.run("add", site.at(Paper.FEED).toString()));
    done(runner.run("mark", "9", "--star"));
  }

  @AfterEach
  void close() {
    site.close();
  }

  private static String done(Answer answer) {
    assertEquals(0, answer.status(), answer.err());
    assertEquals("", answer.err());
    return answer.out();
  }

  private static void refused(Answer answer, String words) {
    assertEquals(1, answer.status(), answer.out());
    assertEquals(1, answer.err().lines().count(), answer.err());
    assertTrue(answer.err().contains(words), answer.err());
  }

  private String starred(Path data) {
    return done(new Runner(data).run("list", "--starred", "--json"));
  }

  private Path onlyBackup() throws IOException {
    try (Stream<Path> backups = Files.list(folder.resolve("backups"))) {
      return backups.filter(file -> file.toString().endsWith(".zip")).findFirst().orElseThrow();
    }
  }

  @Test
  void aBackupPutsBackWhatWasThereWithMarksAndFeedsThatCameLater() throws IOException {
    assertTrue(done(runner.run("backup")).contains("11 articles"));
    String before = starred(folder);
    done(runner.run("mark", "10", "--star"));
    Files.write(folder.resolve("news.mv.db"), new byte[100_000]);
    refused(runner.run("list"), "damaged");
    assertTrue(done(runner.run("restore")).contains(onlyBackup().toString()));
    assertEquals(2, new Runner(folder).run("list", "--starred", "--json").json().size());
    assertFalse(before.isEmpty());
    done(runner.run("check"));
  }

  @Test
  void aBackupToAFileIsRestoredIntoANewFolder() {
    Path file = temporary.resolve("copy.zip");
    done(runner.run("backup", file.toString()));
    Path other = temporary.resolve("other");
    assertTrue(
        done(runner.run("restore", file.toString(), "--into", other.toString()))
            .contains("11 articles"));
    assertEquals(starred(folder).length(), starred(other).length());
    refused(runner.run("restore", file.toString(), "--into", other.toString()), "holds articles");
  }

  @Test
  void aBackupOfTheFolderTakesItsPicturesAlong() throws IOException {
    done(runner.run("backup"));
    Path other = temporary.resolve("other");
    done(runner.run("restore", onlyBackup().toString(), "--into", other.toString()));
    String checked = done(new Runner(other).run("check"));
    assertTrue(checked.contains("Every picture has its file"), checked);
    assertTrue(checked.contains("13 pictures"), checked);
  }

  @Test
  void everythingMovesInOneFile() {
    Path pack = temporary.resolve("house.broadsheet");
    String packed = done(runner.run("pack", temporary.resolve("house").toString()));
    assertTrue(packed.contains("11 articles and 13 pictures"), packed);
    Path other = temporary.resolve("other");
    done(new Runner(other).run("list"));
    done(new Runner(other).run("unpack", pack.toString()));
    assertEquals(starred(folder).replace(folder.toString(), other.toString()), starred(other));
    String checked = done(new Runner(other).run("check"));
    assertTrue(checked.contains("13 pictures"), checked);
    refused(new Runner(other).run("unpack", pack.toString()), "holds articles already");
  }

  @Test
  void whatIsNoBackupAndNoPackIsRefusedAndNothingChanges() throws IOException {
    String before = starred(folder);
    Path file = Files.writeString(temporary.resolve("file"), "a shopping list");
    refused(runner.run("restore", file.toString()), "is not a file that Broadsheet backed up");
    refused(runner.run("restore"), "no backup yet");
    refused(runner.run("restore", temporary.resolve("none").toString()), "cannot be read");
    Path other = temporary.resolve("other");
    refused(runner.run("unpack", file.toString(), "--into", other.toString()), "packed");
    refused(runner.run("unpack", "none", "--into", other.toString()), "cannot be read");
    refused(runner.run("backup", temporary.toString()), "cannot be written");
    assertEquals(before, starred(folder));
    assertFalse(Files.exists(other.resolve("news.mv.db")));
  }

  @Test
  void aFolderThatIsOpenIsNotReplaced() throws Exception {
    done(runner.run("backup"));
    Path backup = onlyBackup();
    Clock clock = Clock.systemUTC();
    try (Store store = ((Opening.Ready) Store.open(folder, clock)).store()) {
      assertEquals(1, store.polls().join().size());
      refused(runner.run("restore", backup.toString()), "Another program has");
    }
    Path other = temporary.resolve("other");
    done(runner.run("restore", backup.toString(), "--into", other.toString()));
  }

  @Test
  void whatIsMissingIsFoundAndSaid() throws IOException {
    String sound = done(runner.run("check"));
    assertTrue(sound.contains("Every article has its text"), sound);
    assertTrue(sound.contains("Every article can be searched for"), sound);
    try (Stream<Path> files = Files.walk(folder.resolve("pictures"))) {
      Files.delete(files.filter(Files::isRegularFile).findFirst().orElseThrow());
    }
    Files.writeString(folder.resolve("pictures/mine.txt"), "a foreign file");
    Answer answer = runner.run("check");
    assertEquals(1, answer.status());
    assertTrue(answer.err().contains("1 picture has no file"), answer.err());
    assertTrue(answer.out().contains("1 file among the pictures belongs to no article"));
    assertEquals("a foreign file", Files.readString(folder.resolve("pictures/mine.txt")));
  }
}
