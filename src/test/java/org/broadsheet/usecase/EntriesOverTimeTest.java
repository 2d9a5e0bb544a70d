package org.broadsheet.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.news.Article;
import org.broadsheet.news.Feed;
import org.broadsheet.news.Headline;
import org.broadsheet.news.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rules 10 and 59: what was there is the same when it comes again, and nothing else is.
class EntriesOverTimeTest extends Asking {
  private static final int MANY = 10;

  private Feed given(String... items) {
    serve("/feed", rss(items));
    Feed feed = follow("/feed");
    due();
    readAll(feed);
    return feed;
  }

  /// What the feed holds at its next visit.
  private void then(Feed feed, String... items) {
    serve("/feed", rss(items));
    clock.pass(Duration.ofHours(2));
    one(feed);
  }

  private Headline headline(Article article) {
    return store.headlines(new long[] {article.id().value()}).join().getFirst();
  }

  private String[] items(String guids, String links) {
    return IntStream.range(0, MANY)
        .mapToObj(i ->
            item(
                guids.isEmpty() ? "" : guids + i,
                links.isEmpty() ? "" : links + i,
                "Title " + i,
                START.minusSeconds(i * 3600L),
                "What happened at hour " + "abcdefghij".charAt(i)))
        .toArray(String[]::new);
  }

  @Test
  void rule10_theSameAnswerTwiceBringsNothing() {
    Feed feed = given(items("g", "http://paper.example/"));
    then(feed, items("g", "http://paper.example/"));
    assertEquals(MANY, articles(feed).size());
    assertEquals(0, unread(feed));
  }

  @Test
  void rule10_theSameEntriesInAnotherOrderBringNothing() {
    Feed feed = given(items("g", "http://paper.example/"));
    then(feed, List.of(items("g", "http://paper.example/")).reversed().toArray(String[]::new));
    assertEquals(MANY, articles(feed).size());
    assertEquals(0, unread(feed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://paper.example/", "https://www.paper.example/new/", ""})
  void rule59_aFeedThatChangesAllItsIdsBringsNothing(String links) {
    Feed feed = given(items("old", "http://paper.example/"));
    store.mark(new long[] {articles(feed).getFirst().id().value()}, Mark.STAR, "one").join();
    then(feed, items("new", links));
    assertEquals(MANY, articles(feed).size());
    assertEquals(0, unread(feed));
    assertTrue(articles(feed).getFirst().state().starred());
    then(feed, items("newer", links));
    assertEquals(MANY, articles(feed).size());
    assertEquals(0, unread(feed));
  }

  @Test
  void rule59_idsThatAreNewEachTimeBringNothingEvenWithOtherDatesAndTexts() {
    String link = "http://paper.example/";
    Feed feed =
        given(
            item("1", link + "a", "A", START, "Alpha"),
            item("2", link + "b", "B", START, "Beta"),
            item("3", link + "c", "C", START, "Gamma"));
    Instant now = START.plusSeconds(60);
    then(
        feed,
        item("4", link + "a", "A", now, "Alpha, corrected"),
        item("5", link + "b", "B again", now, "Beta"),
        item("6", link + "c", "C", now, "Gamma"));
    assertEquals(Set.of("A", "B again", "C"), Set.copyOf(titles(feed)));
    assertEquals(0, unread(feed));
  }

  @Test
  void rule59_aDeletedArticleStaysAwayUnderANewId() {
    Feed feed = given(items("old", "http://paper.example/"));
    store.delete(articles(feed).getFirst().id()).join();
    then(feed, items("new", "http://paper.example/"));
    assertEquals(MANY - 1, articles(feed).size());
    store.undo().join();
    assertEquals(MANY, articles(feed).size());
    assertEquals(0, unread(feed));
  }

  @Test
  void rule59_anotherEntryAtTheSameLinkIsAnother() {
    String home = "http://paper.example/today";
    Feed feed = given(item("1", home, "Picture of the day", START, "A heron in the marsh"));
    then(
        feed,
        item("2", home, "Picture of the day", START.plusSeconds(86400), "A boat at the quay"));
    assertEquals(2, articles(feed).size());
    assertEquals(1, unread(feed));
  }

  @Test
  void rule59_aNewEntryWithAnOldTextIsAnother() {
    Feed feed = given(item("1", "", "Weather", START, "Rain until the evening"));
    then(
        feed,
        item("2", "", "Weather", START.plusSeconds(86400), "Rain until the evening"),
        item("1", "", "Weather", START, "Rain until the evening"));
    assertEquals(2, articles(feed).size());
  }

  @Test
  void rule59_anUndatedEntryThatOnlyDiffersInNumbersIsAnother() {
    Feed feed = given(item("w-1", "http://paper.example/1", "Weather", null, "12 degrees"));
    then(feed, item("w-2", "http://paper.example/2", "Weather", null, "15 degrees"));
    assertEquals(2, articles(feed).size());
    assertEquals(1, unread(feed));
  }

  @Test
  void rule59_numbersTellUndatedEntriesApartAlsoWhereAllIdsAreNew() {
    String[] towns = {"Oslo", "Bergen", "Tromso", "Bodo"};
    Feed feed = given(weather(towns, "1"));
    then(feed, weather(towns, "2"));
    assertEquals(2 * towns.length, articles(feed).size());
    assertEquals(towns.length, unread(feed));
  }

  private static String[] weather(String[] towns, String day) {
    return Stream.of(towns)
        .map(town ->
            item(
                town + day,
                "http://paper.example/" + town + day,
                town,
                null,
                "In " + town + " it is " + day + " degrees"))
        .toArray(String[]::new);
  }

  @Test
  void rule59_aFeedThatChangesAllIdsLinksAndTextsIsKnownByItsTitlesAndDates() {
    Feed feed = given(items("old", "http://paper.example/"));
    String[] now =
        Stream.of(items("new", "https://elsewhere.example/"))
            .map(item -> item.replace("What happened", "Read more: what happened"))
            .toArray(String[]::new);
    then(feed, now);
    assertEquals(MANY, articles(feed).size());
    assertEquals(0, unread(feed));
  }

  @Test
  void rule59_undatedEntriesThatLearnTlsAndAreWordedAnewAreKnownByTheirLinks() {
    Feed feed = given(undated("old", "http://paper.example/", "Words"));
    then(feed, undated("new", "https://paper.example/", "Read more: words"));
    assertEquals(MANY, articles(feed).size());
    assertEquals(0, unread(feed));
  }

  private static String[] undated(String guids, String links, String text) {
    return IntStream.range(0, MANY)
        .mapToObj(i -> item(guids + i, links + i, "Title " + i, null, text + " of the hour"))
        .toArray(String[]::new);
  }

  @Test
  void rule59_anEntryThatStandsTwiceInTheFeedIsOneAndIsNotUpdatedEachTime() {
    String link = "http://paper.example/a";
    String first = item("a", link, "A", START, "The ferry is late this morning");
    String corrected =
        item("a", link, "A", START.plusSeconds(60), "The ferry was on time after all");
    Feed feed = given(first, corrected);
    assertEquals(1, articles(feed).size());
    assertTrue(articles(feed).getFirst().body().text().contains("on time"));
    assertNull(articles(feed).getFirst().header().updated());
    then(feed, corrected, first, item("b", "B", START));
    Article article =
        articles(feed).stream().filter(a -> a.guid().equals("a")).findFirst().orElseThrow();
    assertNull(article.header().updated());
    assertTrue(article.body().text().contains("on time"));
  }

  @Test
  void rule59_withoutIdsTheLinkTellsThemApart() {
    Feed feed = given(items("", "http://paper.example/"));
    then(feed, item("", "http://paper.example/0", "Another title", null, "Another text"));
    assertEquals(MANY, articles(feed).size());
    assertTrue(titles(feed).contains("Another title"));
    assertEquals(0, unread(feed));
  }

  @Test
  void rule59_withoutIdsAndLinksTheTextTellsThemApart() {
    Feed feed = given(item("", "", "A", null, "First"), item("", "", "B", null, "Second"));
    then(feed, item("", "", "A", null, "First"), item("", "", "C", null, "Third"));
    assertEquals(Set.of("A", "B", "C"), Set.copyOf(titles(feed)));
    assertEquals(1, unread(feed));
  }

  @Test
  void rule59_aLinkThatAllEntriesShareTellsNothing() {
    String home = "http://paper.example/";
    Feed feed = given(item("", home, "A", null, "First"), item("", home, "B", null, "Second"));
    assertEquals(2, articles(feed).size());
    then(feed, item("", home, "C", null, "Third"), item("", home, "A", null, "First"));
    assertEquals(3, articles(feed).size());
    assertEquals(1, unread(feed));
  }

  @Test
  void rule59_anIdThatAllEntriesShareTellsNothing() {
    Feed feed =
        given(
            item("same", "http://paper.example/a", "A", START, "First"),
            item("same", "http://paper.example/b", "B", START, "Second"));
    assertEquals(2, articles(feed).size());
  }

  @Test
  void undatedEntriesComeBackAsKnown() {
    Feed feed = given(item("1", "", "A", null, "First"), item("2", "", "B", null, "Second"));
    List<Instant> moments = articles(feed).stream().map(a -> headline(a).at()).toList();
    then(feed, item("2", "", "B", null, "Second"), item("1", "", "A", null, "First"));
    assertEquals(2, articles(feed).size());
    assertEquals(0, unread(feed));
    assertEquals(moments, articles(feed).stream().map(a -> headline(a).at()).toList());
    then(feed, item("x", "", "A", null, "First"), item("y", "", "B", null, "Second"));
    assertEquals(2, articles(feed).size());
  }

  @Test
  void rule59_whatLeavesTheFeedStays() {
    Feed feed = given(items("g", "http://paper.example/"));
    then(feed, item("new", "", "New", START, "Words"));
    assertEquals(MANY + 1, articles(feed).size());
    assertEquals(1, unread(feed));
    then(feed);
    assertEquals(MANY + 1, articles(feed).size());
  }

  @Test
  void rule59_anUpdatedEntryReplacesItsTextKeepsItsMarksAndIsShownAsUpdated() {
    Feed feed = given(item("1", "", "Fire", START, "A house burns in the old town"));
    Article before = articles(feed).getFirst();
    assertNull(headline(before).updated());
    then(feed, item("1", "", "Fire", START, "Two houses burned; nobody was hurt"));
    Article after = articles(feed).getFirst();
    assertEquals(before.id(), after.id());
    assertEquals("Two houses burned; nobody was hurt", after.body().text());
    assertTrue(after.state().read());
    assertEquals(clock.instant(), headline(after).updated());
    assertEquals(clock.instant(), after.header().updated());
  }

  @Test
  void aCounterInTheTextIsNoUpdate() {
    Feed feed = given(item("1", "", "Fire", START, "Points: 12, comments: 3"));
    then(feed, item("1", "", "Fire", START, "Points: 120, comments: 31"));
    Article after = articles(feed).getFirst();
    assertEquals("Points: 120, comments: 31", after.body().text());
    assertNull(headline(after).updated());
  }

  @Test
  void anotherTitleIsAnUpdate() {
    Feed feed = given(item("1", "", "3 dead", START, "In the old town"));
    then(feed, item("1", "", "5 dead", START, "In the old town"));
    assertNotNull(headline(articles(feed).getFirst()).updated());
  }

  @Test
  void anUpdatedSummaryLetsThePageBeFetchedAgain() {
    String page = "<html><body><article><h1>Fire</h1>%s</article></body></html>";
    String text =
        "<p>The fire began before dawn in a bakery behind the market, and by the time the first"
            + " engine came the roof of the house beside it was burning too.</p>";
    site.text("/fire", "text/html", page.formatted(text.repeat(6)));
    Feed feed = given(item("1", site.at("/fire").toString(), "Fire", START, "A house burns"));
    assertEquals(1, site.timesAsked("/fire"));
    then(feed, item("1", site.at("/fire").toString(), "Fire", START, "A house burns"));
    assertEquals(1, site.timesAsked("/fire"));
    site.text("/fire", "text/html", page.formatted(text.repeat(6) + "<p>Nobody was hurt.</p>"));
    then(feed, item("1", site.at("/fire").toString(), "Fire", START, "Two houses burned"));
    assertEquals(2, site.timesAsked("/fire"));
    assertTrue(articles(feed).getFirst().body().text().contains("Nobody was hurt"));
    assertEquals(0, unread(feed));
  }
}
