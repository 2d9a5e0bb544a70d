package org.broadsheet.page.related;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Boxes;
import org.junit.jupiter.api.Test;

class CardsTest {
  private static final String TITLE = "<h3><a href=/ferry>A ferry that flies over the bay</a></h3>";
  private static final String PICTURE = "<img src=/ferry.jpg>";

  private static boolean isCard(String content) {
    Box page = Boxes.of("<main><p>Text of the story.</p><div id=box>" + content + "</div></main>");
    return Cards.in(page.all()).contains(Boxes.first(page, "box"));
  }

  @Test
  void aPictureALinkedHeadingAndASentenceAreACardEvenAlone() {
    assertTrue(isCard(PICTURE + TITLE + "<p>It leaves twice a day.</p>"));
    assertTrue(isCard("<a href=/ferry>" + PICTURE + "</a>" + TITLE));
  }

  @Test
  void withoutAPictureALinkedHeadingAloneIsAHeading() {
    assertFalse(isCard(TITLE + "<p>It leaves twice a day.</p>"));
  }

  @Test
  void aHeadingThatLeadsNowhereIsAPartOfTheStory() {
    assertFalse(isCard(PICTURE + "<h3>A ferry that flies over the bay</h3><p>Twice a day.</p>"));
    assertFalse(isCard(PICTURE + "<h3><a href=#top>A ferry that flies over the bay</a></h3>"));
  }

  @Test
  void textAboveTheHeadingIsAStorysOwn() {
    String text = "<p>" + "The wind turned on the ninth day of the storm. ".repeat(3) + "</p>";
    assertFalse(isCard(PICTURE + text + TITLE));
  }

  @Test
  void buttonsInAHeadingAreNoTitle() {
    String buttons = "<h3><a href=/s1>SHARE</a> / <a href=/s2>TWEET</a> / <a href=/c>82</a></h3>";
    assertFalse(isCard(PICTURE + buttons));
  }

  @Test
  void severalHeadingsAreMoreThanACard() {
    assertFalse(isCard(PICTURE + TITLE + "<h3>And what it costs</h3>"));
  }

  @Test
  void cardsStandSideBySide() {
    String card = "<li><h3><a href=/x>Another story of the day</a></h3><p>Short.</p></li>";
    Box page = Boxes.of("<ul>" + card + card + "</ul>");
    Set<Box> cards = Cards.in(page.all());
    assertEquals(2, cards.stream().filter(box -> box.name().equals("li")).count());
  }
}
