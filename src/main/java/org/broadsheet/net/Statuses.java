package org.broadsheet.net;

import org.broadsheet.news.Problem;
import org.broadsheet.news.Problem.Kind;

/// Says what a bad status means.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15">RFC 9110, 15</a>
final class Statuses {
  private Statuses() {}

  static Problem problem(int status) {
    return switch (status) {
      case 401 -> Problem.of(Kind.LOGIN_NEEDED);
      case 404 -> Problem.of(Kind.NOT_FOUND);
      case 410 -> Problem.of(Kind.GONE);
      case 402, 403, 405, 406, 407, 451 -> new Problem(Kind.REFUSED, Integer.toString(status));
      default -> new Problem(Kind.SERVER_ERROR, Integer.toString(status));
    };
  }
}
