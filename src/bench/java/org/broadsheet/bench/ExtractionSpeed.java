package org.broadsheet.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import net.dankito.readability4j.Readability4J;
import org.broadsheet.news.Download;
import org.broadsheet.page.PageReader;

/// How many pages a second of processor time one thread reads, parsing included, once it is warm.
/// The same pages go through another extractor in the same run, because machines differ.
final class ExtractionSpeed {
  private static final int WARM_UP = 6;
  private static final int ROUNDS = 4;

  private ExtractionSpeed() {}

  static void measure(String[] folders) throws IOException {
    List<Extraction.Sample> samples = Extraction.samples(Path.of(folders[0]));
    PageReader reader = new PageReader();
    report("broadsheet", samples, page -> reader.read(page));
    report("readability4j", samples, ExtractionSpeed::readability);
  }

  private static void readability(Download page) {
    String html = new String(page.bytes(), StandardCharsets.UTF_8);
    try {
      new Readability4J(page.address().toString(), html).parse();
    } catch (RuntimeException _) {
      // It stumbles over some pages; the time that it took counts all the same.
    }
  }

  private static void report(
      String name, List<Extraction.Sample> samples, Consumer<Download> read) {
    for (int i = 0; i < WARM_UP; i++) samples.forEach(sample -> read.accept(sample.page()));
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    for (int i = 0; i < ROUNDS; i++) samples.forEach(sample -> read.accept(sample.page()));
    double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT, "%-14s %7.1f pages per CPU second%n", name, samples.size() * ROUNDS / seconds);
  }
}
