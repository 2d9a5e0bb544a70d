package org.broadsheet.bench;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.broadsheet.news.Clearing;
import org.broadsheet.news.Deed;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.KeepRule;
import org.broadsheet.news.Mark;
import org.broadsheet.news.Place;
import org.broadsheet.store.Store;

/// Does in a large store what a person does.
final class ScaleWriting {
  private static final int TIMES = 100;
  private static final int MANY = 18_000;

  private final Store store;
  private final PlainTables plain;
  private final Random random;
  private final int articles;
  private final long[] ids;

  ScaleWriting(Store store, PlainTables plain, Random random, int articles) {
    this.store = store;
    this.plain = plain;
    this.random = random;
    this.articles = articles;
    this.ids = ScaleReading.ids(store, new Place.Everything());
  }

  void measure() throws Exception {
    double one = Figures.p95(TIMES, plain::markOne);
    Figures.say("mark one, ms p95", Figures.p95(TIMES, () -> mark(one(), Mark.READ)), one);
    Figures.say("star one, ms p95", Figures.p95(TIMES, () -> mark(one(), Mark.STAR)), one);
    many();
    Figures.say("history of 1000, ms", Figures.median(() -> store.history(1_000).join()));
    retention();
    FeedId feed = store.polls().join().getFirst().feed();
    double[] gone = new double[Figures.ROUNDS];
    double[] back = new double[Figures.ROUNDS];
    for (int round = 0; round < Figures.ROUNDS; round++) {
      gone[round] = Figures.millis(() -> store.unsubscribe(feed).join());
      back[round] = Figures.millis(() -> store.undo().join());
    }
    Figures.say("unsubscribe, ms", Figures.middle(gone));
    Figures.say("undo it, ms", Figures.middle(back));
  }

  private long[] one() {
    return new long[] {ids[random.nextInt(ids.length)]};
  }

  private Deed mark(long[] some, Mark mark) {
    return store.mark(some, mark, "some").join().orElse(null);
  }

  private void many() throws Exception {
    long[] some = random.longs(40_000, 0, ids.length).map(i -> ids[(int) i]).distinct().toArray();
    long[] mass = Arrays.copyOf(some, Math.min(some.length, MANY));
    double[] marking = new double[Figures.ROUNDS];
    double[] undoing = new double[Figures.ROUNDS];
    double[] plainly = new double[Figures.ROUNDS];
    double[] plainBack = new double[Figures.ROUNDS];
    for (int round = 0; round < Figures.ROUNDS; round++) {
      Deed[] deed = new Deed[1];
      marking[round] = Figures.millis(() -> deed[0] = mark(mass, Mark.READ));
      undoing[round] = Figures.millis(() -> store.undo(deed[0].id()).join());
      plainly[round] = Figures.millis(() -> plain.mark(mass.length));
      plainBack[round] = Figures.millis(() -> plain.unmark(mass.length));
    }
    Figures.say("mark " + mass.length + ", ms", Figures.middle(marking), Figures.middle(plainly));
    Figures.say("undo it, ms", Figures.middle(undoing), Figures.middle(plainBack));
  }

  private void retention() throws Exception {
    Figures.say("room measured, ms", Figures.median(() -> store.retention().space().join()));
    KeepRule half = new KeepRule(new KeepRule.Keep.Newest(articles / 1_000 / 2), true, false);
    store.retention().keep(new KeepRule.Scope.All(), half, "all").join();
    Figures.say("plan of a clearing, ms", Figures.median(() -> store.retention().plan().join()));
    Clearing plan = store.retention().plan().join();
    long[] first =
        plan.feeds().stream()
            .flatMapToLong(f -> LongStream.of(f.articles()))
            .limit(1_000)
            .toArray();
    Deed[] deed = new Deed[1];
    double clearing =
        Figures.millis(() -> deed[0] = store.retention().clear(first, null).join().orElseThrow());
    Figures.say("clear 1000, ms, once", clearing);
    Figures.say("undo it, ms, once", Figures.millis(() -> store.undo(deed[0].id()).join()));
  }
}
