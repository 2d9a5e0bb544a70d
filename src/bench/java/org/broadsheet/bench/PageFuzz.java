package org.broadsheet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.broadsheet.app.ExtractJson;
import org.broadsheet.news.Download;
import org.broadsheet.news.Page;
import org.broadsheet.page.Harmless;
import org.broadsheet.page.PageMutations;
import org.broadsheet.page.PageReader;

/// `fuzz-pages PAGES_DIR N SEED`: reads N damaged pages of a folder and says which of them threw
/// something, let something active through or took more than two seconds. Those are left as
/// `fuzz-<number>.html`.
final class PageFuzz {
  private static final double LONGEST = 2;
  private static final PageReader READER = new PageReader();

  private PageFuzz() {}

  static void run(String[] args) throws IOException {
    List<Extraction.Sample> samples = Extraction.samples(Path.of(args[0]));
    int count = Integer.parseInt(args[1]);
    long seed = Long.parseLong(args[2]);
    PageMutations mutations = new PageMutations(seed);
    Random choice = new Random(seed);
    int bad = 0;
    double longest = 0;
    for (int i = 0; i < count; i++) {
      Download from = samples.get(choice.nextInt(samples.size())).page();
      byte[] bytes = mutations.mutate(from.bytes());
      long before = System.nanoTime();
      String wrong = wrong(new Download(from.address(), from.headers(), bytes));
      double seconds = (System.nanoTime() - before) / 1e9;
      longest = Math.max(longest, seconds);
      if (wrong.isEmpty() && seconds <= LONGEST) continue;
      bad++;
      Files.write(Path.of("fuzz-" + i + ".html"), bytes);
      System.out.printf(Locale.ROOT, "%d: %.1f s %s%n", i, seconds, wrong);
    }
    System.out.printf(Locale.ROOT, "%d mutants, %d bad, longest %.2f s%n", count, bad, longest);
  }

  /// What went wrong, or the empty string.
  private static String wrong(Download download) {
    try {
      Page page = READER.read(download);
      ExtractJson.page(page);
      return String.join(" ", Harmless.wrongWith(page));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return e + " at " + List.of(e.getStackTrace()).stream().limit(5).toList();
    }
  }
}
