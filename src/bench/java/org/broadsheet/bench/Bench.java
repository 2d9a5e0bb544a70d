package org.broadsheet.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/// Runs one measurement by its name. `src/bench/bench` starts it.
public final class Bench {
  private Bench() {}

  private interface Measurement {
    void run(String[] args) throws Exception;
  }

  private static final Map<String, Measurement> MEASUREMENTS = new TreeMap<>();

  static {
    MEASUREMENTS.put("feeds", Feeds::write);
    MEASUREMENTS.put("feeds-speed", Feeds::speed);
    MEASUREMENTS.put("feeds-memory", Feeds::memory);
    MEASUREMENTS.put("feeds-hostile", HostileFeeds::run);
    MEASUREMENTS.put("fuzz-feeds", FeedFuzz::run);
  }

  public static void main(String[] args) throws Exception {
    Measurement measurement = args.length == 0 ? null : MEASUREMENTS.get(args[0]);
    if (measurement == null) {
      System.err.println("src/bench/bench " + String.join(" | ", MEASUREMENTS.keySet()));
      System.exit(2);
      return;
    }
    measurement.run(Arrays.copyOfRange(args, 1, args.length));
  }
}
