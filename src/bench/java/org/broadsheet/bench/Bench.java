package org.broadsheet.bench;

import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// Runs one measurement by its name. `src/bench/bench` starts it.
public final class Bench {
  private Bench() {}

  private interface Measurement {
    void run(String[] args) throws Exception;
  }

  private static final Map<String, Measurement> MEASUREMENTS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("extraction", Extraction::write),
              Map.entry("extraction-speed", ExtractionSpeed::measure),
              Map.entry("feeds", Feeds::write),
              Map.entry("feeds-hostile", HostileFeeds::run),
              Map.entry("feeds-memory", Feeds::memory),
              Map.entry("feeds-speed", Feeds::speed),
              Map.entry("fuzz-feeds", FeedFuzz::run),
              Map.entry("fuzz-pages", PageFuzz::run),
              Map.entry("kill", Kill::run),
              Map.entry("repeats", SameArticles::run),
              Map.entry("scale", Scale::run),
              Map.entry("search", SearchBench::run)));

  public static void main(String[] args) throws Exception {
    Measurement measurement = args.length == 0 ? null : MEASUREMENTS.get(args[0]);
    if (measurement == null) {
      System.err.println("src/bench/bench " + String.join(" | ", MEASUREMENTS.keySet()));
      System.exit(2);
      return;
    }
    try {
      measurement.run(Arrays.copyOfRange(args, 1, args.length));
    } catch (NoSuchFileException missing) {
      System.err.println("There is no " + missing.getFile());
      System.exit(2);
    } catch (ArrayIndexOutOfBoundsException _) {
      System.err.println(args[0] + " needs more arguments: the README has them");
      System.exit(2);
    }
  }
}
