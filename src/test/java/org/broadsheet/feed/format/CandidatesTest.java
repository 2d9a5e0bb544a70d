package org.broadsheet.feed.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CandidatesTest {

  @Test
  void theBestSourceComesFirstAndOfItTheFirst() {
    Candidates<String> candidates = new Candidates<>();
    assertTrue(candidates.isEmpty());
    assertNull(candidates.first());
    assertEquals(List.of(), candidates.best());
    candidates.add(Rank.LAST, "d");
    candidates.add(Rank.OWN, "a");
    candidates.add(Rank.ATOM, "c");
    candidates.add(Rank.OWN, "b");
    assertEquals("a", candidates.first());
    assertEquals(List.of("a", "b"), candidates.best());
    assertEquals("c!", candidates.firstThat(it -> it.compareTo("b") > 0 ? it + "!" : null));
    assertNull(candidates.firstThat(_ -> null));
  }

  @Test
  void thousandsAreNotKept() {
    Candidates<Integer> candidates = new Candidates<>();
    for (int i = 0; i < 10_000; i++) candidates.add(Rank.OWN, i);
    assertTrue(candidates.best().size() < 100);
  }
}
