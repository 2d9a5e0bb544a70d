package org.broadsheet.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

class FeedFoldersTest {
  private static final JsonMapper JSON = new JsonMapper();

  @TestFactory
  Stream<DynamicTest> everyFeedGivesWhatItsFolderSays() {
    return FeedFolders.all().stream()
        .map(folder ->
            DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  private static void check(Path folder) throws IOException {
    String expected = Files.readString(folder.resolve("expected.json"));
    assertEquals(
        JSON.readTree(expected).toPrettyString(), FeedFolders.read(folder).toPrettyString());
  }
}
