package org.broadsheet.page.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandfirstFinderTest {
  private static final String SUMMARY =
      "The island has had no doctor since the spring, and one who came on trial left after a week";
  private static final String TEXT =
      "<div class=article-body>"
          + ("<p>The last doctor went to the mainland in April, when the ferry began to run again,"
                  + " and took the only stethoscope with her, which had been her own.</p>")
              .repeat(6)
          + "<p>The council has since written to forty doctors. Three have answered, and one of"
          + " them asked whether there was a cinema, which there is not and never was.</p></div>";

  private static String standfirst(String below) {
    return Reading.of(
            "<main><header><h1>Forty letters</h1>" + below + "</header>" + TEXT + "</main>")
        .article
        .standfirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2>%s.</h2>",
        "<h2 class=hero__teaser>%s.</h2>",
        "<h2 class=caption-s5-fx>%s.</h2>",
        "<p>%s.</p>",
        "<div class=intro-copy>%s.</div>",
      })
  void whatStandsBelowTheTitleAndOutsideTheTextSumsItUp(String markUp) {
    assertEquals(SUMMARY + ".", standfirst(markUp.formatted(SUMMARY)));
  }

  @Test
  void besideTheTitleItNeedsNoFullStop() {
    assertEquals(SUMMARY, standfirst("<div>" + SUMMARY + "</div>"));
    assertEquals("", standfirst("<div><div>" + SUMMARY + "</div></div>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=teaser><p><a href=/x>Another island has three doctors</a>, and all of them are"
            + " busy from morning to night, as they say.</p></div>",
        "<p class=caption>The harbour in April, when the ferry began to run again after the"
            + " storm.</p>",
        "<div class=byline>Ann Example has written about islands for twenty years and more.</div>",
      })
  void whatIsAboutSomethingElseDoesNot(String other) {
    assertEquals("", standfirst(other));
  }

  @Test
  void whatSumsItUpIsNotSaidAgainInTheText() {
    String html =
        "<main><header><h1>Forty letters</h1><h2>%s.</h2></header>%s</main>"
            .formatted(
                SUMMARY,
                TEXT.replace("class=article-body>", "class=article-body><p>" + SUMMARY + ".</p>"));
    assertEquals(
        0, Reading.of(html).lines().stream().filter(line -> line.startsWith(SUMMARY)).count());
  }
}
