package org.broadsheet.store.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.broadsheet.news.Mark;
import org.broadsheet.store.base.Transaction.Marked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {
  private static final Marked ONE =
      new Marked(Mark.READ, "http://a.example/\"é\"", List.of(new UUID(1, 2), new UUID(3, 4)));
  private static final Marked TWO =
      new Marked(Mark.STAR, "broadsheet:saved", List.of(new UUID(5, 6)));

  @TempDir Path folder;

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFileIsReplacedWholeAndNothingElseIsLeft() throws IOException {
    Path file = folder.resolve("file");
    SafeFiles.write(file, new byte[] {1});
    SafeFiles.write(file, new byte[] {2, 3});
    assertArrayEquals(new byte[] {2, 3}, Files.readAllBytes(file));
    assertEquals(List.of("file"), names());
  }

  @Test
  void aFileThatCannotBeReplacedStays() throws IOException {
    Path file = folder.resolve("file");
    SafeFiles.write(file, new byte[] {1});
    Files.createDirectories(folder.resolve("file.part/in the way"));
    assertThrows(IOException.class, () -> SafeFiles.write(file, new byte[] {2}));
    assertArrayEquals(new byte[] {1}, Files.readAllBytes(file));
  }

  @Test
  void aFileThatIsKeptUnderAnotherNameOutlivesItsReplacement() throws IOException {
    Path file = folder.resolve("file");
    SafeFiles.write(file, new byte[] {1});
    SafeFiles.keepAs(file, folder.resolve("aside"));
    SafeFiles.write(file, new byte[] {2});
    assertArrayEquals(new byte[] {1}, Files.readAllBytes(folder.resolve("aside")));
  }

  @Test
  void aCopyIsAFileOfItsOwn() throws IOException {
    Path file = folder.resolve("file");
    SafeFiles.write(file, new byte[] {1});
    SafeFiles.copy(file, folder.resolve("copy"));
    Files.write(file, new byte[] {2});
    assertArrayEquals(new byte[] {1}, Files.readAllBytes(folder.resolve("copy")));
    assertThrows(IOException.class, () -> SafeFiles.copy(file, folder.resolve("copy")));
  }

  @Test
  void marksAreReadInTheOrderInWhichTheyWereSet() throws IOException {
    MarksFile file = new MarksFile(folder);
    assertEquals(List.of(), file.read());
    file.append(List.of(ONE));
    file.append(List.of());
    file.append(List.of(TWO, ONE));
    assertEquals(List.of(ONE, TWO, ONE), file.read());
    file.replace(List.of(TWO));
    assertEquals(List.of(TWO), file.read());
    assertEquals(List.of("marks.jsonl"), names());
  }

  @Test
  void aDamagedLineCostsOnlyItself() throws IOException {
    MarksFile file = new MarksFile(folder);
    file.append(List.of(ONE));
    Path path = folder.resolve("marks.jsonl");
    String damage =
        "{\"mark\":\"BURN\"}\n\n[]\n{\"mark\":\"READ\",\"guids\":[\"x\"]}\n\u0000\n{\"ma";
    Files.writeString(path, damage, StandardOpenOption.APPEND);
    Files.write(path, new byte[] {(byte) 0xff}, StandardOpenOption.APPEND);
    file.append(List.of(TWO));
    assertEquals(List.of(ONE, TWO), file.read());
  }

  @Test
  void theWatermarkIsWhatWasWrittenLast() throws IOException {
    Watermark watermark = new Watermark(folder);
    assertEquals(0, watermark.read());
    watermark.write(7);
    watermark.write(1L << 40);
    assertEquals(1L << 40, new Watermark(folder).read());
    Files.writeString(folder.resolve("commits"), "damaged in many places");
    assertEquals(0, watermark.read());
    watermark.write(8);
    assertEquals(8, watermark.read());
  }

  @Test
  void aFolderIsLockedUntilTheLockIsClosed() throws IOException {
    FolderLock lock = FolderLock.take(folder).orElseThrow();
    assertFalse(FolderLock.take(folder).isPresent());
    lock.close();
    FolderLock again = FolderLock.take(folder).orElseThrow();
    assertTrue(Files.exists(folder.resolve("lock")));
    again.close();
  }
}
