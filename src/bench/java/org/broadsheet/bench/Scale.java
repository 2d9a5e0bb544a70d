package org.broadsheet.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.broadsheet.news.Arrival;
import org.broadsheet.news.Mark;
import org.broadsheet.news.Outline;
import org.broadsheet.news.Outline.Subscription;
import org.broadsheet.news.Place;
import org.broadsheet.news.Poll;
import org.broadsheet.store.Opening;
import org.broadsheet.store.Store;

/// How the store does with many articles: `scale 100000`. Each figure is the median of five; where
/// a second one stands beside it, that is what the least takes that H2 or Lucene alone would do for
/// it, in the same run.
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
    Path data = Files.createDirectory(folder.resolve("data"));
    Store store = open(data);
    List<Poll> polls = subscribe(store);
    fill(store, polls);
    Figures.say("close, ms", Figures.millis(() -> close(store)));
    Store again = open(data);
    new ScaleSearch(data, prose).measure(again);
    double database = size(data.resolve("news.mv.db")) / 1024.0 / articles;
    double index = size(data.resolve("search-index")) / 1024.0 / articles;
    Figures.say("disk, KB an article: database", database);
    Figures.say("disk, KB an article: search index", index);
    Figures.say("disk, KB an article", database + index);
    Figures.say("close, ms", Figures.millis(() -> close(again)));
    try (PlainTables plain = new PlainTables(folder, articles)) {
      ScaleReading reading = new ScaleReading(data, plain, random);
      Store last = reading.measure();
      new ScaleWriting(last, plain, random, articles).measure();
      arrivals(last, polls, plain);
      Figures.say("backup, ms", Figures.millis(() -> last.backUp().join()));
      Figures.say("heap in use, MB", heap());
      Figures.say("close, ms", Figures.millis(() -> close(last)));
    }
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  static Store open(Path folder) {
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
    Figures.say(
        "articles a second, all of them, one feed after the other", articles / (spent / 1e9));
  }

  /// Nothing is in two feeds.
  private static String name(Poll poll, int round, int i) {
    return "g" + poll.feed().value() + "-" + round + "-" + i;
  }

  /// 200 feeds at once, while a person reads on and marks one article after the other.
  private void arrivals(Store store, List<Poll> polls, PlainTables plain) throws Exception {
    long[] ids = ScaleReading.ids(store, new Place.Everything());
    double[] speeds = new double[Figures.ROUNDS];
    List<double[]> marks = new ArrayList<>();
    List<double[]> rows = new ArrayList<>();
    for (int round = 0; round < Figures.ROUNDS; round++) {
      List<List<Arrival>> batches = batches(polls, round);
      long began = System.nanoTime();
      CompletableFuture<?>[] all = new CompletableFuture<?>[batches.size()];
      for (int i = 0; i < all.length; i++) {
        all[i] = store.arrive(polls.get(i).feed(), batches.get(i), polls.get(i));
      }
      CompletableFuture<Void> done = CompletableFuture.allOf(all);
      List<Double> marking = new ArrayList<>();
      List<Double> looking = new ArrayList<>();
      while (!done.isDone()) {
        marking.add(Figures.millis(() -> mark(store, ids)));
        looking.add(Figures.millis(() -> store.headlines(window(ids)).join()));
      }
      speeds[round] = batches.size() * AT_ONCE / seconds(began);
      marks.add(marking.stream().mapToDouble(Double::doubleValue).toArray());
      rows.add(looking.stream().mapToDouble(Double::doubleValue).toArray());
    }
    double alone = Figures.median(() -> plain.add(AT_ONCE));
    Figures.say(
        "200 feeds with 50 each, articles a second", Figures.middle(speeds), AT_ONCE / alone * 1e3);
    Figures.say("mark one meanwhile, ms p95", median(marks));
    Figures.say("any 60 rows meanwhile, ms p95", median(rows));
  }

  private static double median(List<double[]> rounds) {
    return Figures.middle(rounds.stream().mapToDouble(Figures::p95).toArray());
  }

  private Object mark(Store store, long[] ids) {
    long[] one = {ids[random.nextInt(ids.length)]};
    return store.mark(one, random.nextBoolean() ? Mark.READ : Mark.UNREAD, "one").join();
  }

  private long[] window(long[] ids) {
    int from = random.nextInt(ids.length - 60);
    return Arrays.copyOfRange(ids, from, from + 60);
  }

  private List<List<Arrival>> batches(List<Poll> polls, int round) {
    List<List<Arrival>> batches = new ArrayList<>();
    for (int feed = 0; feed < 200; feed++) {
      List<Arrival> some = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        some.add(prose.article(name(polls.get(feed), 1_000 + round, i), Instant.now()));
      }
      batches.add(some);
    }
    return batches;
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
