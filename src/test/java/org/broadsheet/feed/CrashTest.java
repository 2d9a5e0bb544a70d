package org.broadsheet.feed;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.broadsheet.news.Download;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every file that once broke the reader, or kept it busy for seconds, is kept.
class CrashTest {
  private static final FeedReader READER = new FeedReader();

  @TestFactory
  Stream<DynamicTest> whatOnceBrokeTheReaderIsRead() throws IOException {
    try (var files = Files.list(FeedFolders.ROOT.resolve("crash"))) {
      return files.sorted().toList().stream()
          .map(it -> DynamicTest.dynamicTest(it.getFileName().toString(), () -> read(it)));
    }
  }

  private static void read(Path file) throws IOException {
    Download download =
        new Download(URI.create("https://from.example/"), Map.of(), Files.readAllBytes(file));
    assertNotNull(READER.read(download));
    assertNotNull(READER.readOpml(download));
    assertNotNull(READER.discover(download));
  }
}
