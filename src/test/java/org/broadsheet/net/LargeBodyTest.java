package org.broadsheet.net;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LargeBodyTest {
  private final Slots slots = new Slots(1, 1);
  private final LargeBody first = new LargeBody(slots);
  private final LargeBody second = new LargeBody(slots);

  @Test
  void largeBodiesComeOneAtATime() {
    assertTrue(first.turn().isDone());
    assertFalse(second.turn().isDone());
    first.close();
    assertTrue(second.turn().isDone());
  }

  @Test
  void itIsKnownWhoHadToWait() {
    assertTrue(first.turn().isDone());
    assertFalse(first.waited());
    assertFalse(second.waited());
    assertFalse(second.turn().isDone());
    assertTrue(second.waited());
    assertTrue(second.waited());
    first.close();
    assertTrue(second.waited());
    assertFalse(second.waited());
  }

  @Test
  void whoeverIsClosedGivesItsTurnBackOnceAndGetsNoOther() {
    assertTrue(first.turn().isDone());
    assertFalse(second.turn().isDone());
    second.close();
    first.close();
    assertFalse(first.turn().isDone());
    assertTrue(new LargeBody(slots).turn().isDone());
  }
}
