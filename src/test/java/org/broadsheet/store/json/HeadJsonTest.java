package org.broadsheet.store.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.broadsheet.news.Completeness;
import org.broadsheet.news.Completeness.Lack;
import org.broadsheet.news.Completeness.What;
import org.broadsheet.news.Header;
import org.broadsheet.news.ParsedFeed.Rhythm;
import org.broadsheet.news.Problem;
import org.broadsheet.news.Related;
import org.junit.jupiter.api.Test;

class HeadJsonTest {
  private static final URI LINK = URI.create("http://paper.example/a");
  private static final Header BARE = new Header("Title", "", "", List.of(), "", null, null, "");

  @Test
  void aFullHeadIsReadAsItWasWritten() {
    HeadJson head =
        new HeadJson(
            "guid \"1\"",
            LINK,
            new Header(
                "Title",
                "Kicker",
                "Standfirst",
                List.of("One", "Two"),
                "Paper",
                Instant.parse("2026-11-23T12:00:00.123456789Z"),
                Instant.parse("-0044-03-15T12:00:00Z"),
                "zh-Hant"),
            List.of(new Related("Story", LINK, "Teaser", true), new Related("", null, "", false)),
            new Completeness(
                List.of(
                    new Lack(What.TEXT, null, Problem.of(Problem.Kind.PENDING)),
                    new Lack(What.PICTURE, LINK, new Problem(Problem.Kind.REFUSED, "403")))));
    assertEquals(head, HeadJson.read(head.bytes()));
  }

  @Test
  void anEmptyHeadIsReadAsItWasWritten() {
    HeadJson head = new HeadJson("", null, BARE, List.of(), Completeness.COMPLETE);
    assertEquals(head, HeadJson.read(head.bytes()));
  }

  @Test
  void whatIsDamagedIsAsIfItWereNotThere() {
    HeadJson head = HeadJson.read("{\"guid\":7,\"header\":{\"published\":\"yesterday\"}}");
    assertEquals("", head.guid());
    assertEquals(null, head.header().published());
    assertEquals("", HeadJson.read("no JSON").header().title());
  }

  @Test
  void anUnknownLackIsALackStill() {
    String json = "{\"lacks\":[{\"what\":\"SMELL\",\"problem\":\"NOVEL\"}]}";
    assertEquals(
        List.of(new Lack(What.TEXT, null, Problem.of(Problem.Kind.INTERNAL))),
        HeadJson.read(json).completeness().lacks());
  }

  @Test
  void aRhythmIsReadAsItWasWritten() {
    Rhythm rhythm =
        new Rhythm(
            Duration.ofMinutes(90),
            Set.of(0, 23),
            Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            Duration.ofDays(7));
    assertEquals(rhythm, RhythmJson.read(RhythmJson.write(rhythm)));
    assertEquals(Rhythm.NONE, RhythmJson.read(RhythmJson.write(Rhythm.NONE)));
    assertEquals(
        Rhythm.NONE,
        RhythmJson.read("{\"ttl\":\"soon\",\"skipHours\":[\"x\"],\"skipDays\":[\"x\"]}"));
  }
}
