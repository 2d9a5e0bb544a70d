package org.broadsheet.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Takes times, five rounds of each, and says the median of the five; beside it how many times as
/// long it is as a plain baseline.
final class Figures {
  static final int ROUNDS = 5;

  private Figures() {}

  /// The median of five times, in milliseconds.
  static double median(Callable<?> work) throws Exception {
    double[] all = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) all[round] = millis(work);
    return middle(all);
  }

  /// What a twentieth of the times is longer than, in milliseconds; the median of five such.
  static double p95(int times, Callable<?> work) throws Exception {
    double[] all = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      double[] some = new double[times];
      for (int i = 0; i < times; i++) some[i] = millis(work);
      Arrays.sort(some);
      all[round] = some[times * 95 / 100];
    }
    return middle(all);
  }

  static double middle(double[] all) {
    Arrays.sort(all);
    return all[all.length / 2];
  }

  static double p95(double[] times) {
    Arrays.sort(times);
    return times[times.length * 95 / 100];
  }

  static double millis(Callable<?> work) throws Exception {
    long began = System.nanoTime();
    work.call();
    return (System.nanoTime() - began) / 1e6;
  }

  static void say(String what, double figure) {
    System.out.println(String.format(Locale.ROOT, "%-52s %10.2f", what, figure));
  }

  static void say(String what, double figure, double baseline) {
    System.out.println(
        String.format(
            Locale.ROOT, "%-52s %10.2f %10.2f  x %.1f", what, figure, baseline, figure / baseline));
  }
}
