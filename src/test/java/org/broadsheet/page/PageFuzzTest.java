package org.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.broadsheet.app.ExtractJson;
import org.broadsheet.news.Download;
import org.broadsheet.news.Page;
import org.junit.jupiter.api.Test;

class PageFuzzTest {
  private static final int MUTANTS = 300;
  private static final List<Path> FOLDERS =
      List.of(
          Path.of("src/main/resources/org/broadsheet/edition"),
          Path.of("src/test/resources/pages"));

  @Test
  void damagedPagesGiveWhatTheyHoldAndNothingActive() throws IOException {
    PageMutations mutations = new PageMutations(20_261_123);
    List<Path> pages = pages();
    assertFalse(pages.isEmpty());
    for (int i = 0; i < MUTANTS; i++) {
      byte[] bytes = mutations.mutate(Files.readAllBytes(pages.get(i % pages.size())));
      Page page = new PageReader().read(new Download(Pages.ADDRESS, Map.of(), bytes));
      assertEquals(List.of(), Harmless.wrongWith(page));
      assertFalse(ExtractJson.page(page).toString().isEmpty());
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files =
        FOLDERS.stream().filter(Files::isDirectory).flatMap(PageFuzzTest::files)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.toList().stream();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
