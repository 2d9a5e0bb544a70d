package org.broadsheet.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import org.broadsheet.app.Runner.Answer;
import org.broadsheet.store.Opening;
import org.broadsheet.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A data folder that is not as it has to be is left as it is, and the person is told in a
/// sentence.
class BadFolderTest {
  @TempDir private Path folder;

  private static void refused(Answer answer, String words) {
    assertEquals(1, answer.status(), answer.out());
    assertEquals(1, answer.err().lines().count(), answer.err());
    assertTrue(answer.err().contains(words), answer.err());
    assertFalse(answer.err().contains("Exception"), answer.err());
  }

  @Test
  void theStoreOfAnotherProgramIsLeftAlone() throws IOException, SQLException {
    Path database = folder.resolve("news.mv.db");
    String url = "jdbc:h2:file:" + folder.resolve("news");
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("create table recipe (name varchar)");
    }
    byte[] before = Files.readAllBytes(database);
    refused(new Runner(folder).run("list"), "database of another program");
    refused(new Runner(folder).run("check"), "database of another program");
    refused(new Runner(folder).run("unpack", "none"), "cannot be read");
    assertArrayEquals(before, Files.readAllBytes(database));
  }

  @Test
  void aFolderThatAnotherProgramHasOpenIsLeftAlone() {
    try (Store _ = ((Opening.Ready) Store.open(folder, Clock.systemUTC())).store()) {
      refused(new Runner(folder).run("list"), "Another program has");
    }
  }

  @Test
  void aFolderWithoutRightsIsLeftAlone() throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    new Runner(folder).run("list");
    byte[] before = Files.readAllBytes(folder.resolve("news.mv.db"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    Files.setPosixFilePermissions(
        folder.resolve("news.mv.db"), PosixFilePermissions.fromString("r--r--r--"));
    try {
      // Who may do everything may write here, too.
      assumeFalse(Files.isWritable(folder.resolve("news.mv.db")));
      refused(new Runner(folder).run("list"), "cannot be written");
      assertArrayEquals(before, Files.readAllBytes(folder.resolve("news.mv.db")));
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void foreignFilesAmongThePicturesStay() throws IOException {
    Path mine = folder.resolve("pictures/ab/mine.txt");
    Files.createDirectories(mine.getParent());
    Files.writeString(mine, "mine");
    assertEquals(0, new Runner(folder).run("list").status());
    assertEquals(0, new Runner(folder).run("check").status());
    assertEquals("mine", Files.readString(mine));
  }
}
