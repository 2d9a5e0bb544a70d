package org.broadsheet.page.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It rained.",
        "Did it rain?",
        "It rained!”",
        "It rained.)",
        "“It rained,” she said. ",
        "雨が降った。",
        "雨が降った。」",
        "बारिश हुई।",
        "هل نزل المطر؟",
        "It rained…",
        "He said: “It rained”",
        "It rained.1",
        "It rained.[12]",
        "It rained.”3",
      })
  void aFinishedSentence(String text) {
    assertTrue(Sentences.isFinished(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "It rained in the",
        "The first buses are to run in 2026",
        "It cost 1.5",
        "since ’17",
        "Rain in Spain (again)",
        "雨が降った",
        "It rained on 12345.678",
      })
  void anUnfinishedSentence(String text) {
    assertFalse(Sentences.isFinished(text));
  }

  @Test
  void marksOfSentencesAndClausesAreCountedInAllScripts() {
    assertEquals(3, Sentences.marks("Rain, wind; sun."));
    assertEquals(2, Sentences.marks("雨、風。"));
    assertEquals(0, Sentences.marks("rain"));
  }
}
