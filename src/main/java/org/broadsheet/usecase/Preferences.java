package org.broadsheet.usecase;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.broadsheet.store.Store;

/// How the person likes it. Read once, at start; every change is stored at once. Thread-safe.
public final class Preferences {
  public static final String REFRESH_MINUTES = "refresh-minutes";
  private static final int LEAST_MINUTES = 15;
  private static final int MINUTES_OF_A_DAY = 24 * 60;

  private final Store store;
  private final Map<String, String> values;

  private Preferences(Store store, Map<String, String> values) {
    this.store = store;
    this.values = new ConcurrentHashMap<>(values);
  }

  static Preferences load(Store store) {
    return new Preferences(store, store.settings().join());
  }

  public String get(String name, String usual) {
    return values.getOrDefault(name, usual);
  }

  /// A number that is within bounds; the usual one where there is none or what is there is not a
  /// number.
  public int number(String name, int usual, int least, int most) {
    try {
      return Math.clamp(Integer.parseInt(get(name, Integer.toString(usual))), least, most);
    } catch (NumberFormatException _) {
      return usual;
    }
  }

  /// How long to wait at least between two requests for a feed; empty where the program decides.
  /// Stored in minutes, as `refresh-minutes`.
  public Optional<Duration> refreshEvery() {
    int minutes = number(REFRESH_MINUTES, 0, 0, MINUTES_OF_A_DAY);
    return minutes == 0
        ? Optional.empty()
        : Optional.of(Duration.ofMinutes(Math.max(minutes, LEAST_MINUTES)));
  }

  public void set(String name, String value) {
    if (value.equals(values.put(name, value))) return;
    // It counts for this run, whatever the disk says; the log knows what was wrong.
    var _ =
        store
            .set(name, value)
            .whenComplete((_, thrown) -> {
              if (thrown != null) Problems.of(thrown);
            });
  }
}
