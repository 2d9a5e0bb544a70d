package org.broadsheet.net;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.broadsheet.net.Slots.Slot;
import org.junit.jupiter.api.Test;

class SlotsTest {
  private final Slots slots = new Slots(2, 3);

  private List<CompletableFuture<Slot>> acquire(String... hosts) {
    List<CompletableFuture<Slot>> turns = new ArrayList<>();
    for (String host : hosts) turns.add(slots.acquire(host));
    return turns;
  }

  @Test
  void rule51_twoAtATimeForOneHost() {
    List<CompletableFuture<Slot>> turns = acquire("a", "a", "a", "a");
    assertTrue(turns.get(0).isDone() && turns.get(1).isDone());
    assertFalse(turns.get(2).isDone());
    turns.get(1).join().close();
    assertTrue(turns.get(2).isDone());
    assertFalse(turns.get(3).isDone());
  }

  @Test
  void rule51_aBusyHostHoldsUpNoOther() {
    assertTrue(acquire("a", "a", "a", "b").getLast().isDone());
  }

  @Test
  void rule51_soManyInAll() {
    List<CompletableFuture<Slot>> turns = acquire("a", "b", "c", "d");
    assertFalse(turns.getLast().isDone());
    turns.getFirst().join().close();
    assertTrue(turns.getLast().isDone());
  }

  @Test
  void whoeverStopsWaitingLosesNoTurn() {
    List<CompletableFuture<Slot>> turns = acquire("a", "a", "a", "a");
    turns.get(2).cancel(true);
    turns.get(0).join().close();
    assertTrue(turns.get(3).isDone());
    turns.get(1).join().close();
    turns.get(3).join().close();
    assertTrue(acquire("a", "a", "b").stream().allMatch(CompletableFuture::isDone));
  }
}
