package org.broadsheet.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.broadsheet.news.Problem;
import org.broadsheet.usecase.Subscribe.Subscribed;
import org.junit.jupiter.api.Test;

class SubscribeTest extends Asking {
  private static final String PAGE = "<html><body><h1>News of the harbour</h1></body></html>";

  private Subscribed add(String path) {
    return subscribe.subscribe(site.at(path).toString(), null, new Stop()).join();
  }

  @Test
  void aFeedIsThereWithItsArticlesAndIsNotDueAtOnce() {
    serve("/feed", rss(item("a", "A", START)), TAGGED);
    Subscribed.Added added = assertInstanceOf(Subscribed.Added.class, add("/feed"));
    assertEquals(List.of("A"), titles(added.feed()));
    due();
    assertEquals(1, site.timesAsked("/feed"));
    clock.pass(Duration.ofDays(1));
    due();
    assertEquals("\"a\"", site.requests("/feed").getLast().header("If-None-Match"));
    assertInstanceOf(Subscribed.Known.class, add("/feed"));
  }

  @Test
  void aPageThatNamesNoFeedIsAskedWhereSitesHaveTheirs() {
    site.text("/deep/page", "text/html", PAGE);
    site.text("/feed", "text/html", PAGE);
    serve("/rss.xml", rss(item("a", "A", START)));
    Subscribed.Added added = assertInstanceOf(Subscribed.Added.class, add("/deep/page"));
    assertEquals(site.at("/rss.xml"), added.feed().address());
  }

  @Test
  void aPageWithoutAnyFeedCostsAFewRequests() {
    site.text("/page", "text/html", PAGE);
    assertEquals(new Subscribed.Refused(Problem.of(Problem.Kind.NO_FEED_ON_PAGE)), add("/page"));
    assertTrue(site.asked().size() < 10, site.asked().toString());
  }

  @Test
  void whatMovedForGoodIsSubscribedToWhereItIs() {
    site.status("/old", 301, Map.of("Location", "/new"));
    serve("/new", rss());
    assertEquals(
        site.at("/new"), assertInstanceOf(Subscribed.Added.class, add("/old")).feed().address());
  }
}
