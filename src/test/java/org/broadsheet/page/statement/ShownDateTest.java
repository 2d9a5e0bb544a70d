package org.broadsheet.page.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Tree;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShownDateTest {
  private static final String TITLE = "<h1>The ferry is late again</h1>";
  private static final String PROSE =
      "<p>Nobody on the quay had seen it since the storm of 3 March 2019, and nobody missed"
          + " it.</p>";

  private static ShownDate shown(String html) {
    List<Box> boxes = Tree.of(Jsoup.parse(html).body(), false).all();
    Box title = boxes.stream().filter(box -> box.name().equals("h1")).findFirst().orElse(null);
    return new ShownDate(boxes, new Around(title, null, Set.of()));
  }

  private static String published(String html) {
    return String.valueOf(shown(html).published());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>9 March 2026</p>",
        "<div>Published 9 March 2026, 10.15</div>",
        "<span>Publié le 9 mars 2026 à 08:01</span><span>Mis à jour le 11 mars 2026</span>",
        "<p>Aktualisiert: 11.03.2026</p><p>Veröffentlicht: 09.03.2026</p>",
        "<dl><dt>입력 : </dt><dd>2026-03-09 02:37:08</dd></dl>",
        "<div><p><span>09.03.2026 17:59</span></p></div>",
        "<div class=submitted>Gespeichert von <span>ilse</span> am 9. März 2026 - 18:55</div>",
      })
  void aShortLineBelowTheTitleGivesIt(String line) {
    assertEquals("2026-03-09", published(TITLE + line + PROSE).substring(0, 10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=date data-publicationdate='2026-03-09T13:38:00Z'></p>",
        "<div class=timestamp data-timestamp='2026-03-09T13:38:00Z'>yesterday</div>",
        "<time datetime='2026-03-09T13:38:00Z'>yesterday</time>",
      })
  void anAttributeGivesIt(String mark) {
    assertEquals("2026-03-09T13:38Z", published(TITLE + mark));
  }

  @Test
  void whatIsSaidOfALaterChangeIsNotIt() {
    String changed = "<p>Last updated <time datetime='2026-03-11T10:00Z'>Wednesday</time></p>";
    String first = "<p>Published <time datetime='2026-03-09T10:00Z'>Monday</time></p>";
    assertEquals("2026-03-09T10:00Z", published(TITLE + changed + first));
    assertEquals("null", published(TITLE + changed));
    assertEquals("2026-03-11T10:00Z", String.valueOf(shown(TITLE + changed).updated()));
  }

  @Test
  void proseThatNamesADayDoesNotGiveIt() {
    assertEquals("null", published(TITLE + PROSE));
  }

  @Test
  void aSidebarAroundTheWholeArticleDoesNotHideIt() {
    String page = TITLE + "<time>9 March 2026</time>" + PROSE;
    assertEquals(
        "2026-03-09T00:00Z", published("<div class='content-sidebar-wrap'>" + page + "</div>"));
  }

  @Test
  void namesThatTheTitleBearsTooDoNotHideIt() {
    String teaser = "<section class=teaser-related>";
    assertEquals(
        "2026-03-09T00:00Z",
        published(teaser + TITLE + "</section>" + teaser + "<time>9 March 2026</time></section>"));
    assertEquals("null", published(TITLE + teaser + "<time>9 March 2026</time></section>"));
  }

  @Test
  void aLinkToAnotherStoryDoesNotGiveIt() {
    String other =
        "<a href=/other><b>Another story that has quite a long title of its own, see it here</b>"
            + "<time>9 March 2026</time></a>";
    assertEquals("null", published(TITLE + other));
  }
}
