package org.broadsheet.page.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.broadsheet.news.Page.Facts;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Tree;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class FactsReaderTest {
  private static final URI BASE = URI.create("https://paper.example/2026/03/09/story");

  private static Facts facts(String head, String body) {
    Document page = Jsoup.parse("<html><head>" + head + "</head><body>" + body + "</body></html>");
    List<Box> boxes = Tree.of(page.body(), false).all();
    return new FactsReader(Statements.of(page), boxes, BASE).read(boxes, null, Set.of(), "", BASE);
  }

  private static String title(String head, String body) {
    return facts(head, body).title();
  }

  @Test
  void theTitleIsTheHeadingThatSaysWhatThePageStates() {
    assertEquals(
        "Night trains return in December",
        title(
            "<title>Night trains return | The Daily</title>",
            "<h1>The Daily</h1><h1>Night trains return in December</h1><h2>Most read</h2>"));
  }

  @Test
  void theSitesNameIsNoPartOfTheTitle() {
    assertEquals(
        "Night trains return", title("<title>Night trains return | The Daily Post</title>", ""));
    assertEquals(
        "Night trains return",
        title(
            "<meta property=og:site_name content='The Daily'><title>The Daily: Night trains"
                + " return</title>",
            ""));
    assertEquals("Trains - and buses", title("<title>Trains - and buses</title>", ""));
  }

  @Test
  void theHostNamesTheSiteWhereThePageDoesNot() {
    assertEquals("Night trains return", title("<title>Night trains return - Paper</title>", ""));
    assertEquals(
        "Night trains return - Papers", title("<title>Night trains return - Papers</title>", ""));
  }

  @Test
  void aHeadingThatLeadsHomeIsTheSitesName() {
    assertEquals(
        "Night trains return in December",
        title(
            "<title>All aboard » Night trains return in December</title>",
            "<h1><a href='https://paper.example/'>All aboard</a></h1>"
                + "<h2>Night trains return in December</h2>"));
  }

  @Test
  void aHeadingAmongBreadcrumbsIsNotTheTitle() {
    assertEquals(
        "Six figures that show how large the night trains were",
        title(
            "<meta property=og:title content='Six figures that show how large the night trains"
                + " were'><title>How large were the night trains?</title>",
            "<h1 class=breadcrumb_last>How large were the night trains?</h1>"
                + "<h2>Six figures that show how large the night trains were</h2>"));
  }

  @Test
  void theOnlyLongHeadingWinsOverADocumentTitleForSearchEngines() {
    String stated = "<title>Rail timetable 2026: what passengers should know</title>";
    assertEquals(
        "“I wanted to sleep until Vienna”",
        title(stated, "<h1>“I wanted to sleep until Vienna”</h1>"));
    assertEquals(
        "Rail timetable 2026: what passengers should know", title(stated, "<h1>Railways</h1>"));
  }

  @Test
  void aTitleThatIsCutOffIsTakenFromTheHeading() {
    assertEquals(
        "Night trains return to all of the islands",
        title(
            "<meta property=og:title content='Night trains return to…'>",
            "<h1>Night trains return to all of the islands</h1>"));
  }

  @Test
  void ofTwoHeadingsTheOneThatIsStatedMoreOftenIsTheTitle() {
    assertEquals(
        "Night trains return to the coast",
        title(
            "<meta property=og:title content='Night trains return to the coast'><meta"
                + " property=twitter:title content='Night trains return to the coast'><meta"
                + " name=headline content='Sleepers roll to the sea again'><title>Night trains"
                + " return to the coast</title>",
            "<h2 class=headline>Sleepers roll to the sea again</h2>"
                + "<ul><li><h1>Night trains return to the coast</h1></ul>"));
  }

  @Test
  void whereTheStatementsDisagreeTheHeadingThatIsShownIsTheTitle() {
    String shown = "<h1>How sleeping cars came back to life</h1>";
    String stated = "<meta property=og:title content='Night trains return'>";
    assertEquals(
        "How sleeping cars came back to life",
        title(stated + "<title>Rail: what passengers must know</title>", shown));
    assertEquals(
        "Night trains return", title(stated + "<title>Night trains return</title>", shown));
  }

  @Test
  void aKickerInTheHeadingIsNoPartOfTheTitle() {
    Facts facts =
        facts(
            "<meta property=og:title content='Night trains return'>",
            "<h1><span class=kicker>Railways:</span> Night trains return</h1>");
    assertEquals("Night trains return", facts.title());
    assertEquals("Railways", facts.kicker());
  }

  @Test
  void whatThePageStatesOfItsAuthorWins() {
    Facts facts =
        facts(
            "<meta name=author content='Ann Example'>",
            "<h1>T</h1><p class=byline>By Bo Sample</p>");
    assertEquals(List.of("Ann Example"), facts.authors());
    assertEquals("By Bo Sample", facts.byline());
  }

  @Test
  void aBylineThatIsShownIsReadWhereNothingIsStated() {
    assertEquals(
        List.of("Ann Example"),
        facts("", "<h1>Title here</h1><p class=byline>By Ann Example</p>").authors());
    assertEquals(
        List.of("Ann Example"),
        facts("", "<h1>Title here</h1><a rel=author href=/a>Ann Example</a>").authors());
    assertEquals(
        List.of("Ann Example"), facts("", "<h1>Title here</h1><p>By Ann Example</p>").authors());
  }

  @Test
  void aNicknameCountsWhereTheMarkupSaysThatItIsTheAuthor() {
    String heading = "<h1>Title here</h1>";
    for (String mark :
        List.of(
            "<a rel=author href=/x>ilse</a>",
            "<span itemprop=author>ilse</span>",
            "<a href=/author/ilse>ilse</a>",
            "<span class='vcard'>by <span class=fn>ilse</span></span>",
            "<div>Gespeichert von <span class=username>ilse</span> am 9. März</div>",
            "<p>Posted by ilse</p>"))
      assertEquals(List.of("ilse"), facts("", heading + mark).authors(), mark);
    assertEquals(List.of(), facts("", heading + "<p class=subject>ilse</p>").authors());
  }

  @Test
  void aSectionAboveTheDateIsNoAuthor() {
    assertEquals(
        List.of(),
        facts(
                "",
                "<h1>Title here</h1><a href=/category/x>Local Events</a> <time>9 March 2026</time>")
            .authors());
  }

  @Test
  void theDateIsNoPartOfTheByline() {
    Facts facts =
        facts(
            "", "<h1>Title here</h1><div class=byline>Ann Example<span>March 9, 2026</span></div>");
    assertEquals("Ann Example", facts.byline());
    assertEquals(List.of("Ann Example"), facts.authors());
  }

  @Test
  void aBylineBesideALongLinkToAnotherStoryIsThatOnes() {
    assertEquals(
        List.of(),
        facts(
                "",
                "<h1>Title here</h1><a href=/other><b>Another story altogether and its long"
                    + " title</b><span>By Ann Example</span></a>")
            .authors());
  }

  @Test
  void authorsOfOtherStoriesAreNotThisOnes() {
    assertEquals(
        List.of(),
        facts("", "<h1>Title here</h1><div class=related><p class=byline>By Ann Example</p></div>")
            .authors());
  }

  @Test
  void anAgencyIsToldFromThePlaceItWritesFrom() {
    Facts facts = facts("", "<h1>Title here</h1><p class=author>AFP, REYKJAVIK</p>");
    assertEquals("AFP", facts.agency());
    assertEquals(List.of(), facts.authors());
    assertEquals("AFP", facts.byline());
    String spoken = "<h1>Title here</h1><p class=author>Reuters, NEW YORK</p>";
    assertEquals("Reuters", facts("", spoken).byline());
    assertEquals(List.of(), facts("", spoken).authors());
  }

  @Test
  void anotherNameBehindAnAgencyStays() {
    Facts facts = facts("", "<h1>Title here</h1><p class=author>AFP, Bo Sample</p>");
    assertEquals("AFP, Bo Sample", facts.byline());
    assertEquals(List.of("Bo Sample"), facts.authors());
  }

  @Test
  void addressesAreNoAuthors() {
    assertEquals(
        List.of(),
        facts("<meta property=article:author content='https://x.example/ann'>", "").authors());
  }

  @Test
  void theStatedDateWinsOverTheShownAndThatOverTheAddress() {
    String time = "<h1>T</h1><time datetime='2026-03-08T10:00Z'>yesterday</time>";
    assertEquals(
        "2026-03-07T10:00Z",
        String.valueOf(
            facts("<meta property=article:published_time content='2026-03-07T10:00Z'>", time)
                .published()));
    assertEquals("2026-03-08T10:00Z", String.valueOf(facts("", time).published()));
    assertEquals("2026-03-09T00:00Z", String.valueOf(facts("", "<h1>T</h1>").published()));
  }

  @Test
  void theDateInTheAddressWinsOverThatOfALaterChange() {
    String changed = "<h1>T</h1><p>Updated: 11 March 2026</p>";
    assertEquals("2026-03-09T00:00Z", String.valueOf(facts("", changed).published()));
  }

  @Test
  void datesOfCommentsAreNotThePages() {
    assertEquals(
        "2026-03-09T00:00Z",
        String.valueOf(
            facts("", "<h1>T</h1><div class=comments><time datetime='2026-04-01'>x</time></div>")
                .published()));
  }

  @Test
  void theLanguageIsATag() {
    assertEquals("pt-BR", facts("<meta property=og:locale content=pt_BR>", "").language());
    assertEquals("", facts("<meta name=language content='Deutsch und Englisch'>", "").language());
  }

  @Test
  void siteSectionAndOwnAddressAreAsStated() {
    Facts facts =
        facts(
            "<meta property=og:site_name content='Caf&amp;eacute; Post'><meta"
                + " property=article:section content=News><link rel=canonical href='/own'>",
            "");
    assertEquals("Café Post", facts.siteName());
    assertEquals("News", facts.section());
    assertEquals("https://paper.example/own", String.valueOf(facts.canonical()));
  }
}
