package org.broadsheet.search;

import static java.util.Comparator.comparingLong;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.news.Indexed;
import org.broadsheet.news.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchHealingTest {
  private static final int ARTICLES = 300;

  @TempDir Path data;

  @Test
  void anIndexIsMadeWhereThereIsNone() {
    try (Search search = open()) {
      assertEquals(0, search.upTo());
      assertFound(search, 0);
      assertNull(fill(search));
      assertFound(search, ARTICLES);
    }
  }

  @Test
  void whatWasNotCommittedIsNotCountedAfterACrash() throws IOException {
    Path after = Files.createDirectory(data.resolve("after"));
    try (Search search = open()) {
      assertNull(fill(search));
      assertNull(search.commit());
      assertNull(search.write(List.of(), List.of(), 1_000));
      copy(index(), after.resolve("search-index"));
    }
    try (Search search = Search.open(after, ZoneOffset.UTC)) {
      assertEquals(ARTICLES, search.upTo());
      assertFound(search, ARTICLES);
    }
  }

  @Test
  void whicheverFileIsCutShortTheIndexHeals() throws IOException {
    for (Path file : committedFiles()) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(channel.size() / 2);
      }
      assertHeals();
    }
  }

  @Test
  void whicheverFileIsMissingTheIndexHeals() throws IOException {
    for (Path file : committedFiles()) {
      Files.delete(file);
      assertHeals();
    }
  }

  @Test
  void whicheverFileIsOverwrittenTheIndexHeals() throws IOException {
    for (Path file : committedFiles()) {
      Files.write(file, new byte[(int) Files.size(file)]);
      assertHeals();
    }
  }

  @Test
  void damageInTheMiddleOfAFileIsFoundByTheFirstWriteAtTheLatest() throws IOException {
    int late = 0;
    for (int tenth = 1; tenth < 10; tenth++) {
      Path largest = committedFiles().stream().max(comparingLong(SearchHealingTest::size)).get();
      byte[] bytes = Files.readAllBytes(largest);
      bytes[bytes.length * tenth / 10] ^= 1;
      Files.write(largest, bytes);
      try (Search search = open()) {
        search.find("fire burn*", Sort.RELEVANCE, ARTICLES);
        if (search.upTo() > 0) {
          assertNotNull(search.write(List.of(), List.of(), ARTICLES + 1));
          late++;
        }
        assertEquals(0, search.upTo());
        assertNull(fill(search));
        assertFound(search, ARTICLES);
      }
    }
    assertTrue(late > 0);
  }

  @Test
  void filesCutShortWhileTheyAreInUseAreNoticedAndHealed() throws IOException {
    try (Search search = open()) {
      assertNull(fill(search));
      assertNull(search.commit());
      for (Path file : files()) {
        if (isMark(file)) continue;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.truncate(0);
        }
      }
      assertNotNull(search.find("fire", Sort.RELEVANCE, 10).problem());
      assertNotNull(search.write(List.of(), List.of(), ARTICLES));
      assertEquals(0, search.upTo());
      assertNull(fill(search));
      assertFound(search, ARTICLES);
    }
  }

  @Test
  void anIndexOfAnotherFormatIsBegunAnew() throws IOException {
    fillAndClose();
    Files.writeString(index().resolve("broadsheet-search"), "Broadsheet's search index, format 0");
    try (Search search = open()) {
      assertEquals(0, search.upTo());
      assertFound(search, 0);
      assertNull(fill(search));
    }
  }

  @Test
  void anIndexThatDoesNotSayHowFarItReachesIsBegunAnew() throws IOException {
    fillAndClose();
    var directory = org.apache.lucene.store.FSDirectory.open(index());
    var configuration = new org.apache.lucene.index.IndexWriterConfig();
    try (directory;
        var writer = new org.apache.lucene.index.IndexWriter(directory, configuration)) {
      writer.setLiveCommitData(List.of());
      writer.commit();
    }
    try (Search search = open()) {
      assertEquals(0, search.upTo());
      assertFound(search, 0);
    }
  }

  @Test
  void aFolderOfAnotherProgramIsLeftAlone() throws IOException {
    Files.createDirectories(index());
    Files.writeString(index().resolve("segments_1"), "precious");
    try (Search search = open()) {
      assertRefuses(search);
    }
    assertEquals("precious", Files.readString(index().resolve("segments_1")));
    assertEquals(1, files().size());
  }

  @Test
  void otherFilesBesideTheIndexAreNotTouched() throws IOException {
    Files.writeString(data.resolve("store.db"), "precious");
    fillAndClose();
    Files.writeString(index().resolve("broadsheet-search"), "older");
    fillAndClose();
    assertEquals("precious", Files.readString(data.resolve("store.db")));
  }

  @Test
  void anIndexThatIsInUseIsNeitherWrittenNorBegunAnew() {
    try (Search first = open()) {
      assertNull(fill(first));
      try (Search second = open()) {
        assertRefuses(second);
      }
      assertFound(first, ARTICLES);
      assertNull(first.commit());
    }
  }

  @Test
  void anIndexThatWasInTheWayIsOpenedByTheNextWrite() {
    Search first = open();
    assertNull(fill(first));
    try (Search second = open()) {
      assertRefuses(second);
      first.close();
      assertNotNull(second.write(List.of(), List.of(), 999));
      assertEquals(ARTICLES, second.upTo());
      assertNull(second.write(List.of(), List.of(), 999));
      assertFound(second, ARTICLES);
    }
  }

  @Test
  void aFileWhereTheFolderBelongsIsLeftAlone() throws IOException {
    Files.writeString(index(), "precious");
    try (Search search = open()) {
      assertRefuses(search);
    }
    assertEquals("precious", Files.readString(index()));
  }

  @Test
  void onlyTheOwnerMayReadTheIndex() throws IOException {
    fillAndClose();
    if (!Files.getFileStore(data).supportsFileAttributeView("posix")) return;
    assertEquals(3, Files.getPosixFilePermissions(index()).size());
  }

  @Test
  void whatIsClosedSaysSo() {
    Search search = open();
    search.close();
    search.close();
    assertEquals(Problem.of(Problem.Kind.STOPPED), search.find("fire", Sort.NEWEST, 1).problem());
    assertEquals(Problem.of(Problem.Kind.STOPPED), fill(search));
    assertEquals(0, search.upTo());
  }

  private void assertHeals() {
    try (Search search = open()) {
      search.find("fire burn*", Sort.RELEVANCE, 10);
      search.find("\"fire number\" title:one -is:saved", Sort.NEWEST, 10);
      refill(search);
      assertFound(search, ARTICLES);
      assertNull(search.commit());
      assertEquals(ARTICLES, search.upTo());
    }
  }

  /// As the program does it: what the index lacks is written, and after a problem once more.
  private static void refill(Search search) {
    if (write(search, search.upTo()) != null) assertNull(write(search, search.upTo()));
  }

  private static void assertRefuses(Search search) {
    assertEquals(0, search.upTo());
    assertNotNull(search.find("fire", Sort.RELEVANCE, 10).problem());
    assertEquals(0, search.find("fire", Sort.RELEVANCE, 10).total());
    assertNotNull(fill(search));
    assertNotNull(search.commit());
  }

  private static void assertFound(Search search, int count) {
    Hits hits = search.find("fire", Sort.NEWEST, ARTICLES);
    assertNull(hits.problem());
    assertArrayEquals(IntStream.range(0, count).mapToLong(i -> ARTICLES - i).toArray(), hits.ids());
  }

  private static Problem fill(Search search) {
    return write(search, 0);
  }

  private static Problem write(Search search, long from) {
    List<Indexed> articles = new ArrayList<>();
    for (long id = from + 1; id <= ARTICLES; id++) {
      articles.add(Sample.of(id, "Fire number " + id + " burned").title("One").article());
    }
    return search.write(articles, List.of(), ARTICLES);
  }

  private List<Path> committedFiles() throws IOException {
    fillAndClose();
    List<Path> files = files().stream().filter(file -> !isMark(file)).toList();
    assertTrue(files.size() > 3);
    return files;
  }

  private void fillAndClose() {
    try (Search search = open()) {
      assertNull(fill(search));
    }
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Search open() {
    return Search.open(data, ZoneOffset.UTC);
  }

  private Path index() {
    return data.resolve("search-index");
  }

  private static boolean isMark(Path file) {
    return file.endsWith("broadsheet-search") || file.endsWith("write.lock");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(index())) {
      return files.sorted().toList();
    }
  }

  private void copy(Path from, Path to) throws IOException {
    Files.createDirectory(to);
    for (Path file : files()) Files.copy(file, to.resolve(from.relativize(file)));
    assertFalse(files().isEmpty());
  }
}
