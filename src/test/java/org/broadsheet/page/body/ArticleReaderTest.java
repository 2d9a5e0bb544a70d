package org.broadsheet.page.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.broadsheet.news.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleReaderTest {
  private static final String ONE =
      "The first paragraph says what happened, when it happened and to whom, and it does so in one"
          + " sentence, long as that may be, since all else follows from it and nobody likes to"
          + " look for the end of a sentence on another page.";
  private static final String TWO =
      "The second says how it came about, which nobody had expected, least of all those who had"
          + " planned it, and it adds a figure or two for good measure.";
  private static final String THREE =
      "The third lets somebody speak who was there and who has seen the like before, though not for"
          + " years, and who does not think that it will be the last time.";
  private static final List<String> ALL = List.of(ONE, TWO, THREE);

  private static String p(String text) {
    return "<p>" + text + "</p>";
  }

  private static String article(String between) {
    return "<article><h1>Title</h1><div class=text>"
        + p(ONE)
        + p(TWO)
        + between
        + p(THREE)
        + "</div></article>";
  }

  @Test
  void theArticleIsWhereTheProseIs() {
    String links = "<ul><li><a href=/1>Another story</a><li><a href=/2>And another story</a></ul>";
    assertEquals(
        ALL,
        Reading.of("<div>" + links + "</div>" + article("") + "<div>" + links + "</div>").lines());
  }

  @Test
  void aPageWithoutProseHasNoArticle() {
    Reading reading = Reading.of("<nav><a href=/>Home</a></nav>");
    assertNull(reading.article.root());
    assertEquals(List.of(), reading.lines());
  }

  @Test
  void elementsSideBySideHoldTheArticleTogether() {
    String html =
        "<h1>Title</h1><main><div class=part>"
            + p(ONE)
            + "</div><div class=part>"
            + p(TWO)
            + "</div><div class=part>"
            + p(THREE)
            + "</div></main>";
    assertEquals(ALL, Reading.of(html).lines());
  }

  @Test
  void commentsAreNoPartEvenWhereTheyAreLonger() {
    String comments = "<div class=comments>" + p(TWO + " I was there too.").repeat(3) + "</div>";
    assertEquals(ALL, Reading.of(article("") + comments).lines());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav>Menu of the page</nav>",
        "<div class=newsletter>The best stories of the week by mail</div>",
        "<div class=advert>Garden chairs are cheap now</div>",
        "<div class=share>Tell others about it</div>",
        "<aside>A box beside the text</aside>",
        "<div class=author-bio>Ann Example writes about ferries.</div>",
        "<div class=related><a href=/x>Another story that is worth reading</a></div>",
        "<p hidden>Nobody is meant to see this paragraph at all.</p>",
        "<ul><li><a href=/1>Another story of the day</a><li><a href=/2>And one more story of the"
            + " day</a></ul>",
        "<p><a href=/1>Another story that only links</a></p>",
        "<p>Read more: <a href=/1>Another story that is worth reading</a></p>",
        "<p>Advertisement</p>",
        "<p><em>Sign up for our newsletter and never miss a story.</em></p>",
        "<form><input type=text><button>Search</button></form>",
        "<div class=tags>Harbour Ferries Winter</div>",
        "<div itemtype=https://schema.org/Person><p>Ann Example is a professor of"
            + " ferries.</p></div>",
      })
  void whatStandsWithinWithoutBelongingToIt(String furniture) {
    assertEquals(ALL, Reading.of(article(furniture)).lines());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“No.”",
        "Photographs show a lake.",
        "It was over.",
      })
  void shortParagraphsOfTheStoryStay(String paragraph) {
    assertEquals(List.of(ONE, TWO, paragraph, THREE), Reading.of(article(p(paragraph))).lines());
  }

  @Test
  void otherStoriesBehindAnAnnouncementEndTheArticle() {
    String html =
        "<article><h1>Title</h1>"
            + p(ONE)
            + p(TWO)
            + p(THREE)
            + "<h3>You may also like</h3><p>A ferry that flies</p></article>";
    assertEquals(ALL, Reading.of(html).lines());
  }

  @Test
  void anAnnouncementInTheMiddleEndsNothing() {
    String html =
        "<article><h1>Title</h1>"
            + p(ONE)
            + "<h3>Read also</h3><p><a href=/x>A ferry that flies</a></p>"
            + p(TWO)
            + p(THREE)
            + "</article>";
    assertEquals(ALL, Reading.of(html).lines());
  }

  @Test
  void aHeadingAboveNothingIsTakenOut() {
    assertEquals(
        List.of(ONE, TWO, "Part two", THREE), Reading.of(article("<h2>Part two</h2>")).lines());
    String html =
        "<article><h1>Title</h1>" + p(ONE) + p(TWO) + p(THREE) + "<h2>Part two</h2></article>";
    assertEquals(ALL, Reading.of(html).lines());
  }

  @Test
  void wrongNamesAreNotFollowedWhereNothingElseIsLeft() {
    String html = "<h1>Title</h1><div class=sidebar>" + p(ONE) + p(TWO) + p(THREE) + "</div>";
    assertEquals(ALL, Reading.of(html).lines());
  }

  @Test
  void whatIsSaidTwiceIsReadOnce() {
    assertEquals(ALL, Reading.of(article("<div class=mobile>" + p(ONE) + "</div>")).lines());
  }

  @Test
  void aQuotationPulledOutOfAParagraphIsReadOnce() {
    String quote = "<blockquote>somebody speak who was there and who has seen</blockquote>";
    assertEquals(ALL, Reading.of(article(quote)).lines());
    String other = "<blockquote>This is said nowhere else in the whole article.</blockquote>";
    assertEquals(4, Reading.of(article(other)).lines().size());
  }

  @Test
  void theTextThatThePageStatesTellsWhatIsNotOfIt() {
    String stranger =
        "Garden chairs, lanterns and rugs from the best makers are delivered to your door within a"
            + " week.";
    String stated = String.join(" ", ALL);
    assertEquals(ALL, Reading.stated(article(p(stranger)), stated).lines());
  }

  @Test
  void aStatedTextThatDoesNotAgreeIsNotBelieved() {
    String stated = "Something quite different is stated here for search engines. ".repeat(10);
    assertEquals(ALL, Reading.stated(article(""), stated).lines());
  }

  @Test
  void theStandfirstIsNoPartOfTheBody() {
    String lead = "A sentence that sums it all up in a few words.";
    Reading reading =
        Reading.of(
            "<article><h1>Title</h1><p class=standfirst>"
                + lead
                + "</p>"
                + p(ONE)
                + p(TWO)
                + p(THREE)
                + "</article>");
    assertEquals(lead, reading.article.standfirst());
    assertEquals(ALL, reading.lines());
  }

  @Test
  void aLoneSentenceBetweenTitleAndTextIsTheStandfirst() {
    String lead =
        "A sentence that sums it all up in a few words, set apart from the text that follows.";
    Reading reading =
        Reading.of(
            "<h1>Title</h1><div>"
                + lead
                + "</div><div class=article-body>"
                + p(ONE)
                + p(TWO)
                + p(THREE)
                + "</div>");
    assertEquals(lead, reading.article.standfirst());
  }

  @Test
  void theFirstParagraphIsNoStandfirstThoughItDescribesThePage() {
    Reading reading = Reading.described(article(""), ONE);
    assertEquals("", reading.article.standfirst());
    assertEquals(ALL, reading.lines());
  }

  @Test
  void bylinesAndDatesAreNoStandfirst() {
    String meta =
        "<div class=summary><span class=byline>By Ann Example, our reporter at the"
            + " harbour</span></div>";
    assertEquals(
        "",
        Reading.of("<h1>Title</h1>" + meta + "<div>" + p(ONE) + p(TWO) + p(THREE) + "</div>")
            .article
            .standfirst());
  }

  @Test
  void everyThingThatIsTakenOutIsTraced() {
    Reading reading = Reading.of(article("<p>Advertisement</p><aside>A box</aside>"));
    assertTrue(reading.reasons.contains("stock phrase: Advertisement"), reading.reasons.toString());
    assertTrue(reading.reasons.contains("aside: A box"), reading.reasons.toString());
  }

  @Test
  void listsQuotesCodeAndTablesAreBlocks() {
    String html =
        "<ul><li>One thing that matters<li>Another thing that matters</ul><blockquote><p>Said by"
            + " somebody who should know best.</p></blockquote><pre>a = 1\n"
            + "  b</pre>"
            + "<table><tr><th>Ship</th><th>Year</th></tr><tr><td>Anna</td><td>1971</td></tr></table>";
    Reading reading = Reading.of(article(html));
    assertEquals(
        List.of("Paragraph", "Paragraph", "Listing", "Quote", "Code", "Table", "Paragraph"),
        reading.kinds());
    assertEquals(new Block.Code("a = 1\n  b"), reading.block(4));
    Block.Table table = (Block.Table) reading.block(5);
    assertTrue(table.rows().getFirst().getFirst().heading());
    assertEquals("1971", table.rows().get(1).get(1).line().text());
  }

  @Test
  void aTableThatArrangesThePageIsWalkedThrough() {
    String html =
        "<h1>Title</h1><table><tr><td>Menu</td><td>"
            + p(ONE)
            + p(TWO)
            + p(THREE)
            + "</td></tr></table>";
    assertEquals(List.of("Paragraph", "Paragraph", "Paragraph"), Reading.of(html).kinds());
  }

  @Test
  void twoLineBreaksPartParagraphs() {
    String html = "<h1>Title</h1><div>" + ONE + "<br><br>" + TWO + "<br> <br>" + THREE + "</div>";
    assertEquals(List.of("Paragraph", "Paragraph", "Paragraph"), Reading.of(html).kinds());
    String inFont =
        "<h1>Title</h1><div><font>" + ONE + "<br><br>" + TWO + "</font><br><br>" + THREE + "</div>";
    assertEquals(ALL, Reading.of(inFont).lines());
  }

  @Test
  void headingsAreOfTheSecondLevelAtMost() {
    Block.Heading heading = (Block.Heading) Reading.of(article("<h1>Part two</h1>")).block(2);
    assertEquals(2, heading.level());
  }

  @Test
  void filmsAreLinksWithTheirNames() {
    Block embed = Reading.of(article("<iframe src='/film/1' title='The film'></iframe>")).block(2);
    assertEquals("https://paper.example/film/1", ((Block.Embed) embed).target().toString());
    assertEquals(3, Reading.of(article("<iframe src='javascript:x()'></iframe>")).kinds().size());
  }

  @Test
  void aLineThatCallsToAVideoIsNoPartOfTheText() {
    String call =
        "<div><b>WATCH | The island from above:</b> A drone shows what is left of it.</div>";
    assertEquals(ALL, Reading.of(article(call)).lines());
    String place = "<article><h1>Title</h1><p>LISBON | " + ONE + "</p>" + p(TWO) + "</article>";
    assertEquals("LISBON | " + ONE, Reading.of(place).lines().getFirst());
  }

  @Test
  void whatIsHeadedAsAboutTheAuthorIsNoPartOfTheText() {
    String life = "Mara has built bridges for thirty years and writes about those that fell. ";
    String box =
        "<div class=author_part><p class=author_part-top>About the author</p><p"
            + " class=author_part-lines>"
            + life.repeat(3)
            + "</p></div>";
    String next = ONE.replace("first", "next");
    assertEquals(List.of(ONE, TWO, next, THREE), Reading.of(article(p(next) + box)).lines());
  }

  @Test
  void aPartWithAHeadingIsNoCaptionWhateverItsName() {
    String part =
        "<div class=image-description><h3>How long</h3>"
            + p(ONE.replace("first", "next") + TWO)
            + "</div>";
    assertTrue(Reading.of(article(part)).lines().contains("How long"));
  }
}
