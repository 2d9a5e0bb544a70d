package org.broadsheet.feed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.app.NeutralFeed;
import org.broadsheet.feed.html.ActiveContent;
import org.broadsheet.news.Download;
import org.broadsheet.news.Markup;
import org.broadsheet.news.ParsedFeed;
import org.junit.jupiter.api.Test;

class FeedFuzzTest {
  private static final FeedReader READER = new FeedReader();
  private static final int MUTANTS = 500;

  @Test
  void damagedFeedsGiveWhatTheyHoldAndNothingActive() throws Exception {
    Mutations mutations = new Mutations(20_261_123);
    List<Path> folders = FeedFolders.all();
    for (int i = 0; i < MUTANTS; i++) {
      Download whole = FeedFolders.download(folders.get(i % folders.size()));
      byte[] bytes = mutations.mutate(whole.bytes());
      Download damaged = new Download(whole.address(), whole.headers(), bytes);
      NeutralFeed.of(READER.discover(damaged));
      READER.readOpml(damaged);
      if (READER.read(damaged) instanceof FeedReading.Parsed parsed) check(parsed.feed());
    }
  }

  private static void check(ParsedFeed feed) {
    assertFalse(NeutralFeed.of(feed).toString().isEmpty());
    markups(feed).forEach(it -> assertEquals(List.of(), ActiveContent.in(it.html())));
  }

  private static Stream<Markup> markups(ParsedFeed feed) {
    return Stream.concat(
        Stream.of(feed.title(), feed.description()),
        feed.entries().stream().flatMap(it -> Stream.of(it.title(), it.summary(), it.content())));
  }
}
