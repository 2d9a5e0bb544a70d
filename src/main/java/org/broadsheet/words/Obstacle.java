package org.broadsheet.words;

import java.util.List;
import java.util.Optional;
import org.broadsheet.news.Completeness;
import org.broadsheet.news.Completeness.Lack;
import org.broadsheet.news.Completeness.What;
import org.broadsheet.news.Problem;

/// What stands between the reader and the whole of an article, by what can be done about it.
public enum Obstacle {
  /// Only the beginning is public.
  PREVIEW,
  COOKIES,
  SCRIPT,
  SIGN_IN,
  NO_ARTICLE,
  /// Not fetched yet.
  WAITING,
  /// Something on the way, which may pass.
  TROUBLE,
  /// The text is here, but not every picture.
  PICTURES;

  /// Nothing where nothing is missing. A missing text goes before missing pictures.
  public static Optional<Obstacle> of(Completeness completeness) {
    if (completeness.complete()) return Optional.empty();
    return Optional.of(
        completeness.lacks().stream()
            .filter(lack -> lack.what() == What.TEXT)
            .map(lack -> of(lack.problem().kind()))
            .findFirst()
            .orElse(PICTURES));
  }

  private static Obstacle of(Problem.Kind kind) {
    return switch (kind) {
      case PREVIEW_ONLY -> PREVIEW;
      case COOKIE_WALL -> COOKIES;
      case SCRIPT_ONLY -> SCRIPT;
      case LOGIN_PAGE, LOGIN_NEEDED -> SIGN_IN;
      case NO_ARTICLE, NOT_A_PAGE, EMPTY -> NO_ARTICLE;
      case PENDING -> WAITING;
      default -> TROUBLE;
    };
  }

  public String title() {
    return Words.get("obstacle." + this);
  }

  /// What it means and what to do; for trouble on the way and for pictures, each reason once.
  public List<String> text(Completeness completeness) {
    return switch (this) {
      case PREVIEW, COOKIES, SCRIPT, SIGN_IN, NO_ARTICLE, WAITING ->
          List.of(Words.get("obstacle." + this + ".text"));
      case TROUBLE, PICTURES ->
          completeness.lacks().stream()
              .filter(lack -> this == PICTURES || lack.what() == What.TEXT)
              .map(Lack::problem)
              .map(ProblemWords::of)
              .distinct()
              .toList();
    };
  }

  /// Whether the person gets further in the browser, and hardly by fetching again.
  public boolean isForTheBrowser() {
    return switch (this) {
      case PREVIEW, COOKIES, SCRIPT, SIGN_IN, NO_ARTICLE -> true;
      case WAITING, TROUBLE, PICTURES -> false;
    };
  }
}
