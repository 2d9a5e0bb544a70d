package org.broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Indexed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {
  @TempDir Path folder;
  private Search search;

  @BeforeEach
  void open() {
    search = Search.open(folder, ZoneOffset.UTC);
  }

  @AfterEach
  void close() {
    search.close();
  }

  @Test
  void everyWordHasToStandInTheArticle() {
    write(Sample.of(1, "Fire at the harbour"), Sample.of(2, "Fire in the woods"));
    assertFound("fire harbour ", 1);
    assertFound("fire ", 2, 1);
    assertFound("harbour woods ");
  }

  @Test
  void aWordFindsItsInflections() {
    write(Sample.of(1, "They won two elections"), Sample.of(2, "An election was called"));
    assertFound("election ", 2, 1);
    assertFound("elections ", 1, 2);
  }

  @Test
  void theWordBeingTypedFindsWhatBeginsWithIt() {
    write(Sample.of(1, "The harbourmaster slept"));
    assertFound("harbourm", 1);
    assertFound("harbourm ");
    assertFound("harbourm* ", 1);
    assertFound("slept harbourm", 1);
  }

  @Test
  void aPhraseIsFoundOnlyAsItStands() {
    write(
        Sample.of(1, "A great white shark swam by"),
        Sample.of(2, "The white sharks are not great"));
    assertFound("\"great white\"", 1);
    assertFound("\"white shark\"", 1);
    assertFound("\"white great\"");
    assertFound("\"the white sharks are not\" ", 2);
  }

  @Test
  void noPhraseReachesFromOneCaptionIntoTheNext() {
    write(Sample.of(1, "").captions("Boats at dawn", "Fishermen mend nets"));
    assertFound("\"dawn fishermen\"");
    assertFound("\"fishermen mend\"", 1);
  }

  @Test
  void aMinusLeavesOut() {
    write(Sample.of(1, "Fire at the harbour"), Sample.of(2, "Fire in the woods"));
    assertFound("fire -harbour", 2);
    assertFound("-harbour", 2);
    assertFound("fire -\"the woods\"", 1);
  }

  @Test
  void eachPartIsFoundByItsNameAndWithout() {
    write(
        Sample.of(1, "Nothing here")
            .title("Ferry sinks")
            .captions("Rescuers on the quay")
            .credits("Jane Doe/The Paper"),
        Sample.of(2, "Of Jane, of a ferry, of a quay, of rescuers"));
    assertFound("title:ferry ", 1);
    assertFound("title:ferries ", 1);
    assertFound("caption:rescuer ", 1);
    assertFound("credit:\"jane doe\"", 1);
    assertFound("credit:doe ", 1);
    assertFound("title:quay ");
    assertFound("author:quill ", 2, 1);
    assertFound("feed:harbour ", 2, 1);
    assertFound("folder:local ", 2, 1);
    assertFound("folder:harbour ");
    assertFound("\"jane doe\"", 1);
    assertFound("quay rescuers ferry ", 1, 2);
  }

  @Test
  void titleAndCreditWeighMoreThanTheBody() {
    write(
        Sample.of(1, "Nothing here").title("Ferry sinks"),
        Sample.of(2, "Nothing here").credits("Photo: Ferry Smith"),
        Sample.of(3, "The ferry, the ferry, the ferry"));
    assertFound("ferry ", 1, 2, 3);
  }

  @Test
  void equalMatchesComeNewestFirst() {
    write(
        Sample.of(1, "Fire").at("2026-11-20T00:00:00Z"),
        Sample.of(2, "Fire").at("2026-11-22T00:00:00Z"),
        Sample.of(3, "Fire").at("2026-11-21T00:00:00Z"));
    assertFound("fire ", 2, 3, 1);
    assertFound("after:2026 ", 2, 3, 1);
  }

  @Test
  void theNewestComeFirstWhenAskedTo() {
    write(Sample.of(1, "Nothing").title("Fire"), Sample.of(2, "There was a fire somewhere"));
    assertArrayEquals(new long[] {2, 1}, search.find("fire ", Sort.NEWEST, 10).ids());
    assertArrayEquals(new long[] {1, 2}, search.find("fire ", Sort.RELEVANCE, 10).ids());
  }

  @Test
  void statesAreSearched() {
    write(Sample.of(1, "Fire").saved(), Sample.of(2, "Fire").complete(), Sample.of(3, "Fire"));
    assertFound("is:saved", 1);
    assertFound("fire is:complete", 2);
    assertFound("-is:saved -is:complete", 3);
  }

  @Test
  void marksAloneFindEverythingForTheCallerToFilter() {
    write(Sample.of(1, "Fire"), Sample.of(2, "Water"));
    Hits hits = search.find("is:unread", Sort.NEWEST, 10);
    assertEquals(2, hits.total());
    assertTrue(hits.unreadOnly());
  }

  @ParameterizedTest
  @CsvSource({
    "after:2026, '3,2'",
    "before:2026, 1",
    "after:2026-11-23, 3",
    "before:2026-11-23, '2,1'",
    "after:2026-11 before:2026-11-23, 2",
    "before:2025, ''"
  })
  void datesBoundThem(String query, String expected) {
    write(
        Sample.of(1, "x").at("2025-12-31T23:59:59Z"),
        Sample.of(2, "x").at("2026-11-22T23:59:59Z"),
        Sample.of(3, "x").at("2026-11-23T00:00:00Z"));
    long[] ids =
        Arrays.stream(expected.split(","))
            .filter(id -> !id.isEmpty())
            .mapToLong(Long::parseLong)
            .toArray();
    assertFound(query, ids);
  }

  @Test
  void punctuationWithinAWordDoesNotHideIt() {
    write(
        Sample.of(1, "Obama's speech on covid-19 at paper.example"),
        Sample.of(2, "O’Neill said l’élection; Donau\u00ADdampf\u00ADschiff"));
    assertFound("obama ", 1);
    assertFound("obama's ", 1);
    assertFound("covid-19 ", 1);
    assertFound("covid-1", 1);
    assertFound("example ", 1);
    assertFound("o'neill ", 2);
    assertFound("election ", 2);
    assertFound("donaudampfschiff ", 2);
  }

  @Test
  void whatHoldsNoWordFindsNothing() {
    write(Sample.of(1, "Fire"));
    assertFound("");
    assertFound("!!! - \"\" *");
    assertFound("title:");
  }

  @Test
  void onlyAsManyAreGivenAsAskedForAndAllAreCounted() {
    write(Sample.of(1, "Fire"), Sample.of(2, "Fire"), Sample.of(3, "Fire"));
    Hits hits = search.find("fire", Sort.NEWEST, 2);
    assertArrayEquals(new long[] {3, 2}, hits.ids());
    assertEquals(3, hits.total());
    assertNull(hits.problem());
  }

  @Test
  void writingAnArticleAgainReplacesIt() {
    write(Sample.of(1, "Fire at the harbour"));
    write(Sample.of(1, "Flood at the harbour"));
    assertFound("fire ");
    assertFound("harbour ", 1);
  }

  @Test
  void whatIsGoneIsNotFound() {
    write(Sample.of(1, "Fire"), Sample.of(2, "Fire"));
    assertNull(search.write(List.of(), List.of(new ArticleId(1), new ArticleId(99)), 3));
    assertFound("fire ", 2);
  }

  @Test
  void anArticleWithTheStrangestTextIsIndexed() {
    write(
        Sample.of(1, "\uD800 lone \uDC00 \u0000 " + "x".repeat(100_000) + "\uFDFA".repeat(5_000))
            .title("\u0640\u064B")
            .at("+999999999-12-31T23:59:59Z")
            .language("-"));
    assertFound("lone ", 1);
  }

  @Test
  void whatIsCommittedIsThereAfterReopening() {
    write(Sample.of(1, "Fire"));
    assertEquals(0, search.upTo());
    assertNull(search.commit());
    assertEquals(7, search.upTo());
    search.close();
    open();
    assertEquals(7, search.upTo());
    assertFound("fire ", 1);
  }

  @Test
  void closingCommits() {
    write(Sample.of(1, "Fire"));
    search.close();
    open();
    assertEquals(7, search.upTo());
  }

  @Test
  void manySearchWhileOneWrites() throws Exception {
    try (ExecutorService readers = Executors.newFixedThreadPool(2)) {
      AtomicBoolean writing = new AtomicBoolean(true);
      List<Future<Integer>> totals = new ArrayList<>();
      for (int i = 0; i < 2; i++) totals.add(readers.submit(() -> searchWhile(writing)));
      for (int id = 1; id <= 50; id++) {
        write(Sample.of(id, "Fire " + id));
        if (id % 20 == 0) assertNull(search.commit());
      }
      writing.set(false);
      for (Future<Integer> total : totals) assertEquals(50, total.get());
    }
  }

  /// The last count; meanwhile none may fail, and no article that was found may get lost.
  private int searchWhile(AtomicBoolean writing) {
    int total = 0;
    for (boolean last = false; !last; ) {
      last = !writing.get();
      Hits hits = search.find("fire", Sort.NEWEST, 100);
      assertNull(hits.problem());
      assertTrue(hits.total() >= total);
      total = hits.total();
    }
    return total;
  }

  private void write(Sample... samples) {
    List<Indexed> articles = Arrays.stream(samples).map(Sample::article).toList();
    assertNull(search.write(articles, List.of(), 7));
  }

  private void assertFound(String query, long... ids) {
    Hits hits = search.find(query, Sort.RELEVANCE, 100);
    assertNull(hits.problem());
    assertArrayEquals(ids, hits.ids(), query);
    assertEquals(ids.length, hits.total());
  }
}
