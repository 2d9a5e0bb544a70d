package org.broadsheet.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.broadsheet.app.NeutralFeed;
import org.broadsheet.feed.FeedReader;
import org.broadsheet.feed.FeedReading;
import org.broadsheet.feed.Outlining;
import org.broadsheet.news.Download;
import org.broadsheet.news.ParsedFeed;
import tools.jackson.databind.JsonNode;

/// Measures the feed reader: on a corpus, against ROME, and on a very long feed.
final class Feeds {
  private static final FeedReader READER = new FeedReader();

  private Feeds() {}

  /// `feeds CASES_DIR OUT_DIR`: writes what is read of each case as `<id>.json`, for the corpus'
  /// own scorer.
  static void write(String[] args) throws IOException {
    Path out = Files.createDirectories(Path.of(args[1]));
    for (FeedCases.Case it : FeedCases.read(Path.of(args[0]))) {
      Files.writeString(out.resolve(it.id() + ".json"), neutral(it).toString());
    }
  }

  private static JsonNode neutral(FeedCases.Case it) {
    return switch (it.kind()) {
      case "opml" ->
          switch (READER.readOpml(it.download())) {
            case Outlining.Read read -> NeutralFeed.of(read.outline());
            case Outlining.NotAnOutline no -> NeutralFeed.error(no.problem().kind().name());
          };
      case "discovery" -> NeutralFeed.of(READER.discover(it.download()));
      default ->
          switch (READER.read(it.download())) {
            case FeedReading.Parsed parsed -> NeutralFeed.of(parsed.feed());
            case FeedReading.NotAFeed no -> NeutralFeed.error(no.problem().kind().name());
          };
    };
  }

  /// `feeds-speed CASES_DIR`: how many megabytes of real feeds a second, here and by ROME, on one
  /// thread, by its CPU time, the best of several warm rounds that alternate.
  static void speed(String[] args) throws IOException {
    List<FeedCases.Case> all = FeedCases.read(Path.of(args[0]));
    List<Download> real =
        all.stream().filter(it -> it.category().equals("real")).map(it -> it.download()).toList();
    double megabytes = real.stream().mapToLong(it -> it.bytes().length).sum() / 1e6;
    double ours = 0;
    double rome = 0;
    for (int round = 0; round < 12; round++) {
      ours = Math.max(ours, megabytes / seconds(() -> real.forEach(READER::read)));
      rome = Math.max(rome, megabytes / seconds(() -> real.forEach(Feeds::rome)));
    }
    System.out.printf(
        "%d feeds, %.1f MB: ours %.1f MB/s, ROME %.1f MB/s, ratio %.2f%n",
        real.size(), megabytes, ours, rome, ours / rome);
  }

  private static double seconds(Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    for (int i = 0; i < 5; i++) work.run();
    return (threads.getCurrentThreadCpuTime() - before) / 5e9;
  }

  private static void rome(Download download) {
    try {
      SyndFeedInput input = new SyndFeedInput();
      input.setAllowDoctypes(true);
      var _ = input.build(new XmlReader(new ByteArrayInputStream(download.bytes()), true));
    } catch (IOException | FeedException | IllegalArgumentException | NullPointerException _) {
      // It cannot read it: that is quick, and counted in its favour.
    }
  }

  /// `feeds-memory`: reads a feed of 50 MB in the heap that is there.
  static void memory(String[] args) {
    byte[] bytes = longFeed();
    long before = System.nanoTime();
    Download download = new Download(URI.create("https://paper.example/feed"), Map.of(), bytes);
    switch (READER.read(download)) {
      case FeedReading.Parsed parsed -> tell(parsed.feed(), bytes, before);
      case FeedReading.NotAFeed no -> System.out.println("not read: " + no.problem());
    }
  }

  private static void tell(ParsedFeed feed, byte[] bytes, long before) {
    long characters = feed.entries().stream().mapToLong(it -> it.summary().html().length()).sum();
    System.out.printf(
        "%.1f MB, %d entries kept with %.1f million characters, %.1f s, at most %d MB of heap%n",
        bytes.length / 1e6,
        feed.entries().size(),
        characters / 1e6,
        (System.nanoTime() - before) / 1e9,
        Runtime.getRuntime().maxMemory() >> 20);
  }

  /// Fewer entries than are kept at most, each with a character beyond Latin-1, so that the whole
  /// of it has to be held in its longest form.
  private static byte[] longFeed() {
    String paragraph =
        "<p>The harbour’s new wall was <a href=\"/wall?a=1&amp;b=2\">finished</a> on Monday, seven"
            + " months late and <b>twice</b> as expensive as the council had promised.</p>\n";
    String item =
        "<item><title>The wall %d</title><link>https://paper.example/%d</link><description>"
            + "<![CDATA["
            + paragraph.repeat(45)
            + "]]></description></item>\n";
    ByteArrayOutputStream feed = new ByteArrayOutputStream(50_000_000);
    feed.writeBytes("<rss version=\"2.0\"><channel><title>Long</title>".getBytes(UTF_8));
    for (int i = 0; feed.size() < 49_500_000; i++) {
      feed.writeBytes(item.replace("%d", String.valueOf(i)).getBytes(UTF_8));
    }
    feed.writeBytes("</channel></rss>".getBytes(UTF_8));
    return feed.toByteArray();
  }
}
