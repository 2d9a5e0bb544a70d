package org.broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.broadsheet.search.Clause.After;
import org.broadsheet.search.Clause.Before;
import org.broadsheet.search.Clause.Is;
import org.broadsheet.search.Clause.Not;
import org.broadsheet.search.Clause.Phrase;
import org.broadsheet.search.Clause.State;
import org.broadsheet.search.Clause.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryReaderTest {

  @Test
  void theLastWordMayGoOnUntilASpaceFollows() {
    assertEquals(List.of(word("fire"), new Word(Part.ANY, "harb", true)), clauses("fire harb"));
    assertEquals(List.of(word("fire"), word("harb")), clauses("fire harb "));
  }

  @Test
  void aStarLetsAnyWordGoOn() {
    assertEquals(List.of(new Word(Part.ANY, "harb*", true), word("fire")), clauses("harb* fire "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"big fire\"", "“big fire”", "„big fire“", "«big fire»", "「big fire」"})
  void quotedWordsAreAPhraseInEveryKindOfQuotes(String text) {
    assertEquals(List.of(new Phrase(Part.ANY, "big fire")), clauses(text));
  }

  @Test
  void aPhraseThatIsNotClosedIsStillBeingTyped() {
    assertEquals(
        List.of(new Word(Part.TITLE, "har", true), new Phrase(Part.TITLE, "fire at ")),
        clauses("title:\"fire at har"));
  }

  @Test
  void aMinusBeforeAnythingTurnsItAround() {
    assertEquals(
        List.of(
            new Not(word("fire")),
            new Not(new Phrase(Part.ANY, "big fire")),
            new Not(new Word(Part.FEED, "post", false)),
            new Not(new Is(State.SAVED)),
            word("well-known")),
        clauses("-fire -\"big fire\" -feed:post -is:saved well-known "));
  }

  @Test
  void whatIsTurnedAroundDoesNotGoOnWhileItIsTyped() {
    assertEquals(List.of(new Not(word("f"))), clauses("-f"));
    assertEquals(List.of(new Not(new Phrase(Part.ANY, "big f"))), clauses("-\"big f"));
  }

  @ParameterizedTest
  @CsvSource({
    "title, TITLE",
    "TITLE, TITLE",
    "caption, CAPTION",
    "credit, CREDIT",
    "author, AUTHOR",
    "feed, FEED",
    "folder, FOLDER"
  })
  void aNameAndAColonChooseThePart(String name, Part part) {
    assertEquals(List.of(new Word(part, "x", false)), clauses(name + ":x "));
    assertEquals(List.of(new Phrase(part, "x y")), clauses(name + ":\"x y\""));
  }

  @Test
  void marksAreHandedBackInsteadOfSearched() {
    Request request = read("is:unread fire is:STARRED ");
    assertEquals(List.of(word("fire")), request.clauses());
    assertTrue(request.unreadOnly());
    assertTrue(request.starredOnly());
    assertFalse(read("unread starred").unreadOnly());
  }

  @ParameterizedTest
  @CsvSource({
    "2026, 2025-12-31T23:00:00Z",
    "2026-11, 2026-10-31T23:00:00Z",
    "2026-11-23, 2026-11-22T23:00:00Z",
    "2026-7-1, 2026-06-30T22:00:00Z"
  })
  void datesBeginWhereThePersonIs(String date, Instant begin) {
    assertEquals(List.of(new After(begin)), clauses("after:" + date));
    assertEquals(List.of(new Before(begin)), clauses("before:" + date));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"after:yesterday", "before:2026-13", "after:2026-02-30", "is:red", "foo:bar"})
  void whatIsNoFormOfTheLanguageIsWords(String text) {
    assertEquals(List.of(word(text)), clauses(text + " "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \t\u3000", "-", "title:", "is:", "\"\"", "-\"\"", "title: "})
  void whatHoldsNothingIsNothing(String text) {
    assertEquals(List.of(), clauses(text).stream().filter(c -> !isEmpty(c)).toList());
  }

  @Test
  void ofAPastedBookOnlyTheBeginningIsRead() {
    assertEquals(32, clauses("word ".repeat(10_000)).size());
  }

  @Test
  void whatIsMarkedIsWhatWasAskedForWithoutItsSigns() {
    assertEquals(
        List.of("fire", "harb", "Jane Doe", "東京"),
        read("fire, harb* credit:\"Jane Doe\" -smoke feed:post after:2026 東京 fire ").words());
  }

  private static boolean isEmpty(Clause clause) {
    return clause instanceof Word word && word.text().isEmpty();
  }

  private static Word word(String text) {
    return new Word(Part.ANY, text, false);
  }

  private static List<Clause> clauses(String text) {
    return read(text).clauses();
  }

  private static Request read(String text) {
    return QueryReader.read(text, ZoneId.of("Europe/Berlin"));
  }
}
