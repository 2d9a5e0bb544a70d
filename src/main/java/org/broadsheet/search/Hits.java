package org.broadsheet.search;

import java.util.List;
import org.broadsheet.news.Problem;
import org.jspecify.annotations.Nullable;

/// What a search found.
///
/// @param ids of the articles, the first first, as in [org.broadsheet.news.ArticleId]; at most as
///   many as were asked for
/// @param total how many there are in all
/// @param words what to mark where it stands in titles and texts, whatever its case and accents:
///   words and whole phrases, as typed
/// @param unreadOnly the query has `is:unread`, which the caller has to apply
/// @param starredOnly likewise for `is:starred`
/// @param problem null when all is well; else nothing was found because the index cannot be read
@SuppressWarnings("ArrayRecordComponent") // identity is enough: nobody compares hits
public record Hits(
    long[] ids,
    int total,
    List<String> words,
    boolean unreadOnly,
    boolean starredOnly,
    @Nullable Problem problem) {
  public Hits {
    words = List.copyOf(words);
  }

  static Hits none(Request request, @Nullable Problem problem) {
    return of(request, new long[0], 0, problem);
  }

  static Hits of(Request request, long[] ids, int total, @Nullable Problem problem) {
    return new Hits(
        ids, total, request.words(), request.unreadOnly(), request.starredOnly(), problem);
  }
}
