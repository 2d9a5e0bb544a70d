package org.broadsheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.broadsheet.app.NeutralFeed;
import org.broadsheet.feed.FeedReader;
import org.broadsheet.feed.FeedReading;
import org.broadsheet.feed.Mutations;
import org.broadsheet.feed.Outlining;
import org.broadsheet.news.Download;

/// `fuzz-feeds CASES_DIR N SEED`: reads N damaged cases of a corpus in every way and says which of
/// them threw something or took more than two seconds. Those are left as `fuzz-<number>.bin`.
final class FeedFuzz {
  private static final double LONGEST = 2;
  private static final FeedReader READER = new FeedReader();

  private FeedFuzz() {}

  static void run(String[] args) throws IOException {
    List<FeedCases.Case> cases = FeedCases.read(Path.of(args[0]));
    int count = Integer.parseInt(args[1]);
    long seed = Long.parseLong(args[2]);
    Mutations mutations = new Mutations(seed);
    Random choice = new Random(seed);
    int bad = 0;
    double longest = 0;
    for (int i = 0; i < count; i++) {
      Download from = cases.get(choice.nextInt(cases.size())).download();
      byte[] bytes = mutations.mutate(from.bytes());
      long before = System.nanoTime();
      String wrong = wrong(new Download(from.address(), from.headers(), bytes));
      double seconds = (System.nanoTime() - before) / 1e9;
      longest = Math.max(longest, seconds);
      if (wrong.isEmpty() && seconds <= LONGEST) continue;
      bad++;
      Files.write(Path.of("fuzz-" + i + ".bin"), bytes);
      System.out.printf("%d: %.1f s %s%n", i, seconds, wrong);
    }
    System.out.printf("%d mutants, %d bad, longest %.2f s%n", count, bad, longest);
  }

  /// What went wrong, or the empty string.
  private static String wrong(Download download) {
    try {
      int length = length(download);
      return length < 0 ? "nothing" : "";
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return e + " at " + List.of(e.getStackTrace()).stream().limit(5).toList();
    }
  }

  /// How much there is to write of it, read in every way.
  private static int length(Download download) {
    int length = NeutralFeed.of(READER.discover(download)).toString().length();
    if (READER.read(download) instanceof FeedReading.Parsed parsed) {
      length += NeutralFeed.of(parsed.feed()).toString().length();
    }
    if (READER.readOpml(download) instanceof Outlining.Read read) {
      length += NeutralFeed.of(read.outline()).toString().length();
    }
    return length;
  }
}
