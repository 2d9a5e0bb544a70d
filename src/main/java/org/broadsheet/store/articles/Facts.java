package org.broadsheet.store.articles;

import java.time.Instant;
import java.util.List;
import org.broadsheet.news.Body;
import org.broadsheet.news.Completeness;
import org.broadsheet.news.Header;
import org.broadsheet.news.Photo;
import org.broadsheet.news.Photo.ImageRef;
import org.broadsheet.news.Picture;
import org.broadsheet.news.Problem;
import org.jspecify.annotations.Nullable;

/// What lists show of an article, taken from the whole of it.
///
/// @param at what lists are ordered by, in milliseconds since 1970
/// @param photos how many of its photos have an address
/// @param wanting whether it lacks something which may still be got
record Facts(
    long at, int photos, int kept, boolean complete, @Nullable String thumbnail, boolean wanting) {

  static Facts of(Header header, Body body, Completeness completeness, Instant seen) {
    List<ImageRef> images =
        body.photos().stream().map(Photo::image).filter(i -> i != null).toList();
    List<Picture> kept = images.stream().map(ImageRef::kept).filter(k -> k != null).toList();
    return new Facts(
        at(header, seen),
        images.size(),
        kept.size(),
        completeness.complete(),
        kept.isEmpty() ? null : kept.getFirst().hash(),
        wanting(completeness));
  }

  static boolean wanting(Completeness completeness) {
    return completeness.lacks().stream().anyMatch(lack -> mayPass(lack.problem().kind()));
  }

  /// A date in the future would keep an article at the top for as long.
  private static long at(Header header, Instant seen) {
    Instant published = header.published();
    if (published == null || published.isAfter(seen)) return seen.toEpochMilli();
    return published.toEpochMilli();
  }

  private static boolean mayPass(Problem.Kind kind) {
    return switch (kind) {
      case OFFLINE,
          WORKING_OFFLINE,
          NO_SUCH_HOST,
          CONNECTION_REFUSED,
          TIMED_OUT,
          BROKEN_OFF,
          NOT_SECURE,
          RATE_LIMITED,
          SERVER_ERROR,
          PENDING,
          STOPPED,
          NO_SUCH_FILE,
          CANNOT_WRITE,
          DISK_FULL,
          INTERNAL ->
          true;
      case BAD_ADDRESS,
          FORBIDDEN_SCHEME,
          TOO_MANY_REDIRECTS,
          NOT_FOUND,
          GONE,
          LOGIN_NEEDED,
          REFUSED,
          TOO_LARGE,
          TOO_MANY,
          EMPTY,
          NOT_A_FEED,
          NOT_AN_OUTLINE,
          NO_FEED_ON_PAGE,
          NOT_A_PAGE,
          NO_ARTICLE,
          PREVIEW_ONLY,
          COOKIE_WALL,
          SCRIPT_ONLY,
          LOGIN_PAGE,
          NOT_A_PICTURE,
          PICTURE_TOO_LARGE,
          PICTURE_BROKEN,
          NOT_A_COPY,
          FROM_NEWER,
          FOLDER_TAKEN,
          FOLDER_IN_USE,
          CLEARED ->
          false;
    };
  }
}
