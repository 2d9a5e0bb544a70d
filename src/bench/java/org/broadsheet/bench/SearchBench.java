package org.broadsheet.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.broadsheet.news.Indexed;
import org.broadsheet.search.Search;
import org.broadsheet.search.Sort;

/// `search N`: an index of N generated articles: time to build, size, and how long the kinds of
/// queries take to their first 200 hits, beside Lucene alone with one term.
final class SearchBench {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int BATCH = 1_000;
  private static final int HITS = 200;
  private static final int RUNS = 200;
  private static final int BATCHES_PER_COMMIT = 10;

  private SearchBench() {}

  static void run(String[] args) throws IOException {
    int count = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
    Path folder = Files.createTempDirectory("search-bench");
    try (Search search = Search.open(folder, ZoneOffset.UTC)) {
      build(search, count);
      GeneratedArticles words = new GeneratedArticles(1);
      size(folder, count);
      System.out.printf("%-30s %17s %17s%n", "", "wall ms p50  p95", "processor p50 95");
      addOne(search, words, count);
      queries(search, words);
      baseline(folder.resolve("search-index"), words);
    } finally {
      delete(folder);
    }
  }

  private static void build(Search search, int count) {
    GeneratedArticles articles = new GeneratedArticles(1);
    long characters = 0;
    long nanos = 0;
    long processor = 0;
    for (int from = 0; from < count; from += BATCH) {
      List<Indexed> batch = new ArrayList<>();
      for (int id = from; id < Math.min(from + BATCH, count); id++) batch.add(articles.article(id));
      characters += batch.stream().mapToLong(article -> article.text().length()).sum();
      long start = System.nanoTime();
      long begun = THREADS.getCurrentThreadCpuTime();
      check(search.write(batch, List.of(), from + BATCH));
      if (from / BATCH % BATCHES_PER_COMMIT == 0) check(search.commit());
      nanos += System.nanoTime() - start;
      processor += THREADS.getCurrentThreadCpuTime() - begun;
    }
    check(search.commit());
    System.out.printf(
        "%d articles of %d characters: indexed in %.1f s (processor %.1f s)%n",
        count, characters / count, nanos / 1e9, processor / 1e9);
  }

  private static void addOne(Search search, GeneratedArticles articles, int count) {
    time(
        "one new article, visible",
        () -> {
          check(search.write(List.of(articles.article(count)), List.of(), count + 1L));
          return 0;
        });
    time(
        "a commit after it",
        () -> {
          check(search.write(List.of(articles.article(count)), List.of(), count + 1L));
          check(search.commit());
          return 0;
        });
  }

  private static void size(Path folder, int count) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      long size = files.filter(Files::isRegularFile).mapToLong(SearchBench::size).sum();
      System.out.printf("%.1f MB, %d bytes an article%n", size / 1e6, size / count);
    }
  }

  private static void queries(Search search, GeneratedArticles words) {
    Supplier<String> word = words::soughtWord;
    Supplier<String> frequent = words::frequentWord;
    both(search, "one word", () -> word.get() + " ");
    both(search, "two words", () -> word.get() + " " + word.get() + " ");
    both(search, "two frequent words", () -> frequent.get() + " " + frequent.get() + " ");
    both(search, "phrase", () -> "\"" + frequent.get() + " " + frequent.get() + "\"");
    both(search, "one letter being typed", () -> word.get().substring(0, 1));
    both(search, "two letters being typed", () -> word.get().substring(0, 2));
    both(search, "word, three letters", () -> word.get() + " " + word.get().substring(0, 3));
    both(search, "title:", () -> "title:" + word.get() + " ");
    both(search, "word, date, state", () -> word.get() + " after:2024 is:complete ");
    both(search, "everything", () -> "after:1990");
  }

  private static void both(Search search, String name, Supplier<String> query) {
    time(name, () -> search.find(query.get(), Sort.RELEVANCE, HITS).total());
    time(name + ", newest", () -> search.find(query.get(), Sort.NEWEST, HITS).total());
  }

  private static void baseline(Path index, GeneratedArticles words) throws IOException {
    try (FSDirectory directory = FSDirectory.open(index);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexSearcher searcher = new IndexSearcher(reader);
      time(
          "Lucene alone, one term",
          () -> {
            try {
              var query = new TermQuery(new Term("words", words.soughtWord()));
              return Math.toIntExact(searcher.search(query, HITS).totalHits.value());
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }

  private static void time(String name, Supplier<Integer> task) {
    long[] wall = new long[RUNS];
    long[] processor = new long[RUNS];
    long found = 0;
    for (int i = -RUNS / 4; i < RUNS; i++) {
      long start = System.nanoTime();
      long begun = THREADS.getCurrentThreadCpuTime();
      int hits = task.get();
      if (i < 0) continue;
      processor[i] = THREADS.getCurrentThreadCpuTime() - begun;
      wall[i] = System.nanoTime() - start;
      found += hits;
    }
    Arrays.sort(wall);
    Arrays.sort(processor);
    System.out.printf("%-30s %8.2f %8.2f", name, wall[RUNS / 2] / 1e6, wall[RUNS * 95 / 100] / 1e6);
    System.out.printf(" %8.2f %8.2f", processor[RUNS / 2] / 1e6, processor[RUNS * 95 / 100] / 1e6);
    System.out.printf(" %8d%n", found / RUNS);
  }

  private static void check(Object problem) {
    if (problem != null) throw new IllegalStateException(problem.toString());
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList())
        Files.delete(file);
    }
  }
}
