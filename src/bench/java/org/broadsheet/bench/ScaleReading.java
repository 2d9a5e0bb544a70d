package org.broadsheet.bench;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.FolderId;
import org.broadsheet.news.Order;
import org.broadsheet.news.Place;
import org.broadsheet.news.Show;
import org.broadsheet.store.Store;

/// Opens a large store, and looks at everything in it.
final class ScaleReading {
  private static final int TIMES = 100;

  private final Path data;
  private final PlainTables plain;
  private final Random random;
  private final double[] opening = new double[Figures.ROUNDS];
  private final double[] contents = new double[Figures.ROUNDS];
  private final double[] list = new double[Figures.ROUNDS];
  private final double[] rows = new double[Figures.ROUNDS];

  ScaleReading(Path data, PlainTables plain, Random random) {
    this.data = data;
    this.plain = plain;
    this.random = random;
  }

  /// The store, still open.
  Store measure() throws Exception {
    for (int round = 0; round < Figures.ROUNDS - 1; round++) first(round).close();
    Store store = first(Figures.ROUNDS - 1);
    Figures.say("open, ms", Figures.middle(opening));
    Figures.say("contents, first after it, ms", Figures.middle(contents));
    Figures.say("ids of everything, first after it, ms", Figures.middle(list));
    Figures.say("60 rows, first after it, ms", Figures.middle(rows));
    lists(store);
    return store;
  }

  private Store first(int round) throws Exception {
    long began = System.nanoTime();
    Store store = Scale.open(data);
    opening[round] = (System.nanoTime() - began) / 1e6;
    contents[round] = Figures.millis(() -> store.contents(ZoneOffset.UTC).join());
    list[round] = Figures.millis(() -> ids(store, new Place.Everything()));
    long[] ids = ids(store, new Place.Everything());
    rows[round] = Figures.millis(() -> store.headlines(Arrays.copyOf(ids, 60)).join());
    return store;
  }

  private void lists(Store store) throws Exception {
    long[] ids = ids(store, new Place.Everything());
    FeedId feed = store.polls().join().getFirst().feed();
    FolderId folder = store.contents(ZoneOffset.UTC).join().folders().getFirst().id();
    Figures.say("contents, ms", Figures.median(() -> store.contents(ZoneOffset.UTC).join()));
    Figures.say(
        "ids of everything, ms",
        Figures.median(() -> ids(store, new Place.Everything())),
        Figures.median(plain::ids));
    Figures.say("ids of unread, ms", Figures.median(() -> ids(store, new Place.Unread())));
    Figures.say(
        "ids of a folder, ms", Figures.median(() -> ids(store, new Place.InFolder(folder))));
    Figures.say("ids of a feed, ms", Figures.median(() -> ids(store, new Place.InFeed(feed))));
    Figures.say(
        "any 60 rows, ms p95",
        Figures.p95(TIMES, () -> store.headlines(window(ids)).join()),
        Figures.p95(TIMES, plain::sixtyRows));
    Figures.say("one article, ms p95", Figures.p95(TIMES, () -> store.article(any(ids)).join()));
  }

  static long[] ids(Store store, Place place) {
    return store.list(place, Show.ALL, Order.NEWEST_FIRST, ZoneOffset.UTC).join();
  }

  private long[] window(long[] ids) {
    int from = random.nextInt(ids.length - 60);
    return Arrays.copyOfRange(ids, from, from + 60);
  }

  private ArticleId any(long[] ids) {
    return new ArticleId(ids[random.nextInt(ids.length)]);
  }
}
