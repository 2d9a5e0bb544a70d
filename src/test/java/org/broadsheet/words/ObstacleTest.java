package org.broadsheet.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.broadsheet.news.Completeness;
import org.broadsheet.news.Completeness.Lack;
import org.broadsheet.news.Completeness.What;
import org.broadsheet.news.PhotoCredit.Evidence;
import org.broadsheet.news.PhotoCredit.Role;
import org.broadsheet.news.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ObstacleTest {
  private static Completeness lacking(What what, Problem.Kind... kinds) {
    return new Completeness(
        java.util.stream.Stream.of(kinds)
            .map(kind -> new Lack(what, null, Problem.of(kind)))
            .toList());
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonForAMissingTextHasWords(Problem.Kind kind) {
    Completeness completeness = lacking(What.TEXT, kind);
    Obstacle obstacle = Obstacle.of(completeness).orElseThrow();
    assertFalse(obstacle.title().isBlank());
    assertEquals(1, obstacle.text(completeness).size());
    assertFalse(obstacle.text(completeness).getFirst().isBlank());
  }

  @Test
  void nothingStandsBeforeWhatIsComplete() {
    assertTrue(Obstacle.of(Completeness.COMPLETE).isEmpty());
  }

  @Test
  void aMissingTextGoesBeforeMissingPictures() {
    Completeness both =
        new Completeness(
            List.of(
                new Lack(What.PICTURE, null, Problem.of(Problem.Kind.NOT_FOUND)),
                new Lack(What.TEXT, null, Problem.of(Problem.Kind.LOGIN_PAGE))));
    assertEquals(Obstacle.SIGN_IN, Obstacle.of(both).orElseThrow());
  }

  @Test
  void eachReasonForMissingPicturesIsSaidOnce() {
    Completeness pictures =
        lacking(
            What.PICTURE,
            Problem.Kind.NOT_FOUND,
            Problem.Kind.NOT_FOUND,
            Problem.Kind.PICTURE_BROKEN);
    assertEquals(Obstacle.PICTURES, Obstacle.of(pictures).orElseThrow());
    assertEquals(2, Obstacle.PICTURES.text(pictures).size());
  }

  @Test
  void everyEvidenceAndEveryRoleHasItsWord() {
    for (Evidence evidence : Evidence.values()) {
      assertFalse(Words.get("evidence." + evidence).isBlank());
    }
    for (Role role : Role.values()) assertFalse(Words.get("role." + role).isBlank());
  }
}
