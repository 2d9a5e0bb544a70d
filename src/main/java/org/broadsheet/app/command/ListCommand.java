package org.broadsheet.app.command;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.broadsheet.news.Article;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Feed;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.Order;
import org.broadsheet.news.Place;
import org.broadsheet.news.Show;
import org.broadsheet.usecase.Desk;
import org.broadsheet.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

@Command(name = "list", description = "List articles, the newest first.")
final class ListCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Desk> desk;

  @ArgGroup private @Nullable Which which;

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  static final class Which {
    @Option(names = "--unread", required = true, description = "Only unread ones.")
    private boolean unread;

    @Option(names = "--starred", required = true, description = "Only starred ones.")
    private boolean starred;

    @Option(
        names = "--feed",
        required = true,
        paramLabel = "NAME|ADDRESS",
        description = "Only those of one feed.")
    private @Nullable String feed;
  }

  ListCommand(Console console, Supplier<Desk> desk) {
    this.console = console;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Desk desk = this.desk.get();
    Map<FeedId, Feed> feeds =
        desk.browse().contents().join().feeds().stream()
            .collect(Collectors.toMap(Feed::id, Function.identity()));
    List<Place> places = places(feeds.values());
    if (places.size() != 1) return refuse(places);
    long[] ids = desk.browse().list(places.getFirst(), Show.ALL, Order.NEWEST_FIRST).join().ids();
    return json ? asJson(desk, feeds, ids) : asText(desk, feeds, ids);
  }

  private int refuse(List<Place> places) {
    String name = which == null ? "" : String.valueOf(which.feed);
    return console.refuse(
        Words.get(places.isEmpty() ? "command.nofeed" : "command.feeds", name, places.size()));
  }

  private List<Place> places(Collection<Feed> feeds) {
    if (which == null) return List.of(new Place.Everything());
    if (which.unread) return List.of(new Place.Unread());
    if (which.starred) return List.of(new Place.Starred());
    String wanted = String.valueOf(which.feed).strip();
    List<Place> addressed = places(feeds, feed -> feed.address().toString(), wanted);
    return addressed.isEmpty() ? places(feeds, Feed::title, wanted) : addressed;
  }

  private static List<Place> places(
      Collection<Feed> feeds, Function<Feed, String> name, String wanted) {
    return feeds.stream()
        .filter(feed -> name.apply(feed).strip().equalsIgnoreCase(wanted))
        .<Place>map(feed -> new Place.InFeed(feed.id()))
        .toList();
  }

  private int asJson(Desk desk, Map<FeedId, Feed> feeds, long[] ids) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (long id : ids) {
      desk.browse()
          .article(new ArticleId(id))
          .join()
          .ifPresent(article -> all.add(ArticleJson.row(article, feeds.get(article.feed()))));
    }
    return console.say(all);
  }

  private int asText(Desk desk, Map<FeedId, Feed> feeds, long[] ids) {
    for (long id : ids) {
      desk.browse()
          .article(new ArticleId(id))
          .join()
          .ifPresent(article -> console.say(line(article, feeds.get(article.feed()))));
    }
    return 0;
  }

  private static String line(Article article, @Nullable Feed feed) {
    String marks =
        (article.state().read() ? " " : "•")
            + (article.state().starred() ? "★" : " ")
            + (article.completeness().complete() ? "✓" : " ");
    return "%6d %s %s (%s)"
        .formatted(
            article.id().value(),
            marks,
            article.header().title(),
            feed == null ? article.header().source() : feed.title());
  }
}
