package org.broadsheet.page.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

class HintsTest {
  private final Hints hints = new Hints();

  @Test
  void namesAreTakenApartAtHyphensUnderlinesAndCapitals() {
    assertTrue(hints.in("photo-credit").contains(Hint.CREDIT));
    assertTrue(hints.in("photo_credit").contains(Hint.CREDIT));
    assertTrue(hints.in("photoCredit").contains(Hint.CREDIT));
  }

  @Test
  void neighbouringWordsSayMoreThanEach() {
    assertTrue(hints.in("about-the-author").contains(Hint.AUTHOR_BOX));
    assertFalse(hints.in("about").contains(Hint.AUTHOR_BOX));
  }

  @Test
  void severalNamesSayAllThatTheySay() {
    Set<Hint> found = hints.in("related newsletter");
    assertTrue(found.contains(Hint.RELATED) && found.contains(Hint.NEWSLETTER));
  }

  @Test
  void whatAnElementHasNotIsNoHint() {
    assertFalse(hints.in("no-sidebar").contains(Hint.SIDEBAR));
    assertFalse(hints.in("has-comments").contains(Hint.COMMENTS));
    assertTrue(hints.in("left-sidebar").contains(Hint.SIDEBAR));
  }

  @Test
  void aWordInsideAnotherIsNoHint() {
    assertEquals(Set.of(), hints.in("shared-header-advertorials2"));
    assertEquals(Set.of(), hints.in("download"));
  }

  @Test
  void someWordsCountOnlyAlone() {
    assertTrue(hints.in("lead").contains(Hint.STANDFIRST));
    assertFalse(hints.in("lead-picture").contains(Hint.STANDFIRST));
  }

  @Test
  void namesOfStylesAreNoHints() {
    assertEquals(Set.of(), hints.in("print:hidden md:share [&_.caption]:mt-2"));
  }

  @Test
  void settingsBehindTwoHyphensAreNoHints() {
    assertFalse(hints.in("header--share-position--left").contains(Hint.SHARE));
    assertTrue(hints.in("box--related").contains(Hint.RELATED));
  }

  @Test
  void theBlockBeforeAnElementsNameIsNotTheElement() {
    assertFalse(hints.in("article-body__image").contains(Hint.ARTICLE_BODY));
    assertTrue(hints.in("page__article-body").contains(Hint.ARTICLE_BODY));
  }

  @Test
  void rolesAndMicrodataAreNamesToo() {
    assertTrue(Boxes.first("<p itemprop=caption>x</p>", "p").has(Hint.CAPTION));
    assertTrue(Boxes.first("<div role=navigation>x</div>", "div").has(Hint.NAVIGATION));
  }
}
