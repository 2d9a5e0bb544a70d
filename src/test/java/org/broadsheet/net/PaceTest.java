package org.broadsheet.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every round is over at once, and the body is there when nothing more is to come.
class PaceTest {
  private static final int ROUNDS = Pace.MOST_ROUNDS;

  private final CompletableFuture<String> sent = new CompletableFuture<>();

  /// @param received at the beginning and at the end of each round
  /// @param waited in each round
  private String await(IntStream received, Stream<Boolean> waited) throws Exception {
    Iterator<Integer> counts = received.iterator();
    Iterator<Boolean> turns = waited.iterator();
    Pace pace = new Pace(Duration.ofNanos(1), () -> next(counts), turns::next);
    return pace.await(sent, new Waiting());
  }

  private int next(Iterator<Integer> counts) {
    int count = counts.next();
    if (!counts.hasNext()) sent.complete("body");
    return count;
  }

  private static Stream<Boolean> never() {
    return Stream.generate(() -> false);
  }

  /// At the same pace, round after round; then the body is there.
  private static IntStream rounds(int rounds, int each) {
    IntStream ends = IntStream.rangeClosed(1, rounds).flatMap(i -> IntStream.of(i, i));
    return IntStream.concat(IntStream.of(0), ends).map(i -> i * each);
  }

  @Test
  void rule50_aBodyThatComesAtAGoodPaceMayTakeLonger() throws Exception {
    assertEquals("body", await(rounds(ROUNDS - 1, Pace.ENOUGH), never()));
  }

  @Test
  void rule50_aBodyThatComesTooSlowlyEnds() {
    IntStream tooSlow = rounds(ROUNDS - 1, Pace.ENOUGH - 1);
    assertThrows(TimeoutException.class, () -> await(tooSlow, never()));
  }

  @Test
  void rule50_aBodyThatComesForeverEnds() {
    IntStream endless = rounds(ROUNDS + 1, Pace.ENOUGH);
    assertThrows(TimeoutException.class, () -> await(endless, never()));
  }

  @Test
  void aBodyIsNotBlamedForWaitingForItsTurn() throws Exception {
    IntStream nothing = IntStream.generate(() -> 0).limit(100);
    assertEquals("body", await(nothing, Stream.generate(() -> true)));
  }

  @Test
  void whoeverHadItsTurnIsTimedAgain() {
    IntStream nothing = IntStream.generate(() -> 0).limit(100);
    assertThrows(TimeoutException.class, () -> await(nothing, Stream.of(true, true, false)));
  }
}
