package org.broadsheet.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.broadsheet.news.Arrival;
import org.broadsheet.news.Clearing;
import org.broadsheet.news.Deed;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.FolderId;
import org.broadsheet.news.KeepRule;
import org.broadsheet.news.Mark;
import org.broadsheet.news.Order;
import org.broadsheet.news.Outline;
import org.broadsheet.news.Outline.Subscription;
import org.broadsheet.news.Place;
import org.broadsheet.news.Poll;
import org.broadsheet.news.Show;
import org.broadsheet.store.Opening;
import org.broadsheet.store.Store;

/// How the store does with many articles: `scale 100000`.
final class Scale {
  private static final int FEEDS = 1_000;
  private static final int AT_ONCE = 50;

  private final int articles;
  private final Prose prose = new Prose(1);
  private final Random random = new Random(2);

  private Scale(int articles) {
    this.articles = articles;
  }

  static void run(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("scale");
    try {
      new Scale(args.length == 0 ? 100_000 : Integer.parseInt(args[0])).run(folder);
    } finally {
      delete(folder);
    }
  }

  private void run(Path folder) throws Exception {
    Store store = open(folder);
    List<Poll> polls = subscribe(store);
    fill(store, polls);
    time("close", () -> close(store));
    say("disk, KB an article", size(folder) / 1024.0 / articles);
    Store again = time("open", () -> open(folder));
    reading(again);
    writing(again, polls);
    time("backup", () -> again.backUp().join());
    say("heap in use, MB", heap());
    time("close", () -> close(again));
    say("disk, KB an article", size(folder.resolve("news.mv.db")) / 1024.0 / articles);
  }

  private static Store open(Path folder) {
    Opening opening = Store.open(folder, Clock.systemUTC());
    if (opening instanceof Opening.Ready ready) return ready.store();
    throw new IllegalStateException(opening.toString());
  }

  private static boolean close(Store store) {
    store.close();
    return true;
  }

  private static List<Poll> subscribe(Store store) {
    List<Subscription> subscriptions =
        IntStream.range(0, FEEDS)
            .mapToObj(i ->
                new Subscription(
                    "Paper " + i,
                    URI.create("http://paper.example/feed/" + i),
                    null,
                    List.of("Folder " + i % 20)))
            .toList();
    store.importOutline(Outline.of("scale", subscriptions)).join();
    return store.polls().join();
  }

  private void fill(Store store, List<Poll> polls) {
    long spent = 0;
    int done = 0;
    Instant start = Instant.now().minus(Duration.ofDays(100));
    for (int round = 0; done < articles; round++) {
      for (Poll poll : polls) {
        List<Arrival> some = new ArrayList<>();
        for (int i = 0; i < AT_ONCE && done < articles; i++, done++) {
          long minute = (long) done * 100 * 24 * 60 / articles + random.nextInt(600);
          some.add(prose.article(name(poll, round, i), start.plus(Duration.ofMinutes(minute))));
        }
        long began = System.nanoTime();
        store.arrive(poll.feed(), some, poll).join();
        spent += System.nanoTime() - began;
      }
    }
    say("articles a second, all of them", articles / (spent / 1e9));
  }

  /// Nothing is in two feeds.
  private static String name(Poll poll, int round, int i) {
    return "g" + poll.feed().value() + "-" + round + "-" + i;
  }

  private void reading(Store store) throws Exception {
    time("contents, first", () -> store.contents(ZoneOffset.UTC).join());
    Place all = new Place.Everything();
    long[] ids = time("ids of everything, first", () -> ids(store, all, Show.ALL));
    time("60 rows, first", () -> store.headlines(Arrays.copyOf(ids, 60)).join());
    FeedId feed = store.polls().join().getFirst().feed();
    FolderId folder = store.contents(ZoneOffset.UTC).join().folders().getFirst().id();
    time("ids of unread, first", () -> ids(store, new Place.Unread(), Show.ALL));
    repeat("contents", 20, () -> store.contents(ZoneOffset.UTC).join());
    repeat("ids of everything", 20, () -> ids(store, all, Show.ALL));
    repeat("ids of unread", 20, () -> ids(store, new Place.Unread(), Show.ALL));
    repeat("ids of a folder", 20, () -> ids(store, new Place.InFolder(folder), Show.ALL));
    repeat("ids of a feed", 100, () -> ids(store, new Place.InFeed(feed), Show.ALL));
    repeat("ids of a feed's unread", 100, () -> ids(store, new Place.InFeed(feed), Show.UNREAD));
    repeat("first 60 rows", 100, () -> store.headlines(Arrays.copyOf(ids, 60)).join());
    repeat("any 60 rows", 500, () -> store.headlines(window(ids)).join());
    repeat(
        "one article",
        500,
        () -> store.article(new org.broadsheet.news.ArticleId(any(ids))).join());
  }

  private static long[] ids(Store store, Place place, Show show) {
    return store.list(place, show, Order.NEWEST_FIRST, ZoneOffset.UTC).join();
  }

  private long[] window(long[] ids) {
    int from = random.nextInt(ids.length - 60);
    return Arrays.copyOfRange(ids, from, from + 60);
  }

  private long any(long[] ids) {
    return ids[random.nextInt(ids.length)];
  }

  private void writing(Store store, List<Poll> polls) throws Exception {
    long[] ids = ids(store, new Place.Everything(), Show.ALL);
    repeat("mark one read", 300, () -> store.mark(one(ids), Mark.READ, "one").join());
    repeat("star one", 300, () -> store.mark(one(ids), Mark.STAR, "one").join());
    long[] many = random.longs(20_000, 0, ids.length).map(i -> ids[(int) i]).distinct().toArray();
    long[] mass = Arrays.copyOf(many, Math.min(many.length, 18_000));
    for (int i = 0; i < 3; i++) {
      Deed deed =
          time(
              "mark " + mass.length, () -> store.mark(mass, Mark.READ, "all").join().orElseThrow());
      time("undo it", () -> store.undo(deed.id()).join());
    }
    time("history of 1000", () -> store.history(1_000).join());
    refresh(store, polls);
    retention(store);
    FeedId feed = polls.getFirst().feed();
    time("unsubscribe", () -> store.unsubscribe(feed).join());
    time("undo it", () -> store.undo().join());
  }

  private void retention(Store store) throws Exception {
    time("room measured", () -> store.retention().space().join());
    KeepRule half = new KeepRule(new KeepRule.Keep.Newest(articles / FEEDS / 2), true, false);
    store.retention().keep(new KeepRule.Scope.All(), half, "all").join();
    Clearing plan = time("plan of a clearing", () -> store.retention().plan().join());
    long[] first =
        plan.feeds().stream()
            .flatMapToLong(f -> LongStream.of(f.articles()))
            .limit(1_000)
            .toArray();
    Deed deed = time("clear 1000", () -> store.retention().clear(first, null).join().orElseThrow());
    time("undo it", () -> store.undo(deed.id()).join());
  }

  private static long[] one(long[] ids, Random random) {
    return new long[] {ids[random.nextInt(ids.length)]};
  }

  private long[] one(long[] ids) {
    return one(ids, random);
  }

  /// As many at once as a refresh has feeds under way.
  private void refresh(Store store, List<Poll> polls) {
    List<List<Arrival>> batches = new ArrayList<>();
    for (int feed = 0; feed < 200; feed++) {
      List<Arrival> some = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++)
        some.add(prose.article(name(polls.get(feed), 1_000, i), Instant.now()));
      batches.add(some);
    }
    long began = System.nanoTime();
    List<java.util.concurrent.CompletableFuture<?>> all = new ArrayList<>();
    for (int i = 0; i < batches.size(); i++) {
      all.add(store.arrive(polls.get(i).feed(), batches.get(i), polls.get(i)));
    }
    all.forEach(java.util.concurrent.CompletableFuture::join);
    double seconds = (System.nanoTime() - began) / 1e9;
    say("articles a second, 200 feeds with 50 each", batches.size() * AT_ONCE / seconds);
  }

  private static <T> T time(String what, Callable<T> work) throws Exception {
    long began = System.nanoTime();
    T value = work.call();
    say(what + ", ms", (System.nanoTime() - began) / 1e6);
    return value;
  }

  private static void repeat(String what, int times, Callable<?> work) throws Exception {
    double[] spent = new double[times];
    for (int i = 0; i < times; i++) {
      long began = System.nanoTime();
      work.call();
      spent[i] = (System.nanoTime() - began) / 1e6;
    }
    Arrays.sort(spent);
    say(what + ", ms p50", spent[times / 2]);
    say(what + ", ms p95", spent[times * 95 / 100]);
  }

  private static void say(String what, double figure) {
    System.out.println(String.format(Locale.ROOT, "%-45s %10.1f", what, figure));
  }

  private static double heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1024.0 / 1024;
  }

  private static long size(Path path) throws IOException {
    try (var files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }
}
