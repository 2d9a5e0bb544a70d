package org.broadsheet.page.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What follows an article in the same element: comments, the way to other stories, the paper.
class BehindTheArticleTest {
  private static final List<String> STORY =
      List.of(
          "The old weather station above the pass was lit again on Monday, for the first time since"
              + " its keeper left, and the light could be seen from three valleys.",
          "Two students from the school below had carried up a battery, a lamp and a great deal of"
              + " cake, which they shared with a shepherd and his dog.",
          "Nobody had asked them to, they said when they were down again, and nobody had told them"
              + " not to; the key had been under the stone where it always was.");
  private static final String PAPER =
      "<section><h2>The Valley Letter</h2><p>The Valley Letter has told what happens between the"
          + " two passes since the winter of the long snow, and goes out on Fridays.</p></section>";

  private static String article(String rest) {
    return "<main><h1>A light above the pass</h1><div class=t><p>"
        + String.join("</p><p>", STORY)
        + "</p></div>"
        + rest
        + "</main>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div><a href=/a>« Previous post: Snow in the long railway tunnel</a><div><a href=/b>Next"
            + " post: A brown cow on the roof »</a></div></div>",
        "<div><a href=/a>Article précédent : la neige dans le tunnel</a><div><a href=/b>Article"
            + " suivant : une vache sur le toit</a></div></div>",
        "<div class=comments>What a cake that must have been!</div>",
        "<footer>Filed under the mountains</footer>",
        "<div class=tags>Mountains Light Cake</div>",
      })
  void whatStandsBehindTheEndIsNoPart(String end) {
    assertEquals(STORY, Reading.of(article(end + PAPER)).lines());
  }

  @Test
  void withoutAnEndNobodyKnows() {
    assertEquals(5, Reading.of(article(PAPER)).lines().size());
  }

  @Test
  void anEndAfterWhichTheTextGoesOnIsNone() {
    String html =
        "<main><h1>A light</h1><div class=t><p>"
            + STORY.get(0)
            + "</p><p>"
            + STORY.get(1)
            + "</p><div class=tags>Mountains Light Cake</div><p>"
            + STORY.get(2)
            + "</p></div></main>";
    assertEquals(STORY, Reading.of(html).lines());
  }

  @Test
  void commentsLongerThanTheArticleAreKnownByTheirHeading() {
    String comment =
        "<div><p>I was at that school myself, long ago, and I can say that the key was under the"
            + " stone then as well, and that the stone was heavier than it looks today.</p></div>";
    String html =
        article("")
            + "<section><h3>24 responses to “A light above the pass”</h3>"
            + comment.repeat(8)
            + "</section>";
    assertEquals(STORY, Reading.of(html).lines());
  }

  @Test
  void aListBeforeTheTitleIsOfOtherStories() {
    String list =
        "<ul><li><a href=/1>Snow in the tunnel keeps the mail away</a> <span>The mail van was"
            + " turned back at the lower bridge on Sunday, and the driver walked...</span><li><a"
            + " href=/2>A cow on the roof of the town hall</a> <span>How it came there is under"
            + " dispute, but the fire brigade has a theory that it will not...</span></ul>";
    assertEquals(STORY, Reading.of("<div>" + list + article("") + "</div>").lines());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul><li><a href=/1>Snow in the tunnel keeps the mail away</a> The van was turned"
            + " back…<li><a href=/2>A cow on the roof of the town hall</a> How it came there…</ul>",
        "<ul><li>Sign up for <a href=/n>our newsletter</a> on Fridays<li>Follow us on the <a"
            + " href=/m>mountain net</a></ul>",
        "<h3><a href=/shop>Subscribe now for the winter</a></h3>",
        "<form><p>The best of the valley by mail.</p><input type=email></form>",
        "<p>Mon, 3 March 2025, 18:40</p>",
      })
  void listsAndLinesThatCallElsewhereAreNoPart(String call) {
    String html =
        "<main><h1>A light</h1><p>"
            + STORY.get(0)
            + "</p><p>"
            + STORY.get(1)
            + "</p>"
            + call
            + "<p>"
            + STORY.get(2)
            + "</p></main>";
    assertEquals(STORY, Reading.of(html).lines());
  }

  @Test
  void aListOfTheStoryWithALinkStays() {
    String list = "<ul><li>A lamp of <a href=/b>brass</a><li>A battery…<li>Cake...</ul>";
    Reading reading = Reading.of(article("").replace("</div>", list + "</div>"));
    assertTrue(reading.kinds().contains("Listing"));
  }

  @Test
  void aCaptionFarFromItsPictureIsKnownByThePicturesDescription() {
    String caption =
        "Two students carry a lamp, a battery and a cake up to the weather station on Monday.";
    String html = article("") + "<img width=20 src=/small.gif alt='" + caption + "'>";
    String within = html.replace("</div>", "<div class=c><p>" + caption + "</p></div></div>");
    assertEquals(STORY, Reading.of(within).lines());
    assertEquals(4, Reading.of(within.replace("alt=", "data-x=")).lines().size());
  }

  @Test
  void commentsDoNotBecomeTheArticleByTheirNumber() {
    String comment =
        "<p>I was at that school myself, long ago, and I can say that the key was under the stone"
            + " then as well, and that the stone was heavier than it looks today.</p>";
    String html =
        article("")
            + "<h3>40 responses to “A light above the pass”</h3><div class=article-body>"
            + comment.repeat(40)
            + "</div>";
    assertEquals(STORY, Reading.of(html).lines());
  }

  @Test
  void aBoxNamedAnAdvertWithALongTextIsNone() {
    String page =
        "<h1>A light</h1><main>" + valleys("valley", 12) + "<div class=ads>%s</div></main>";
    assertEquals(18, Reading.of(page.formatted(valleys("village", 6))).lines().size());
    assertEquals(12, Reading.of(page.formatted(valleys("village", 1))).lines().size());
  }

  private static String valleys(String kind, int many) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < many; i++)
      text.append("<p>In ")
          .append(kind)
          .append(" number ")
          .append(i)
          .append(", ")
          .append(STORY.get(2))
          .append("</p>");
    return text.toString();
  }
}
