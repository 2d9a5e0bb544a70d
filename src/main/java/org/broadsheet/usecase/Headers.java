package org.broadsheet.usecase;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.broadsheet.news.Header;
import org.broadsheet.news.Page.Facts;
import org.jspecify.annotations.Nullable;

/// Joins what a feed and a page say of the same article.
final class Headers {
  private Headers() {}

  /// The feed's word counts for the title, under which the person knows the article, and for the
  /// day; the page's for what feeds leave out.
  static Header merged(Header feed, Facts page) {
    return new Header(
        feed.title().isBlank() ? page.title() : feed.title(),
        page.kicker(),
        page.standfirst().isBlank() ? feed.standfirst() : page.standfirst(),
        feed.authors().isEmpty() ? authors(page) : feed.authors(),
        feed.source().isBlank() ? page.siteName() : feed.source(),
        feed.published() == null ? instant(page.published()) : feed.published(),
        page.updated() == null ? feed.updated() : instant(page.updated()),
        page.language().isBlank() ? feed.language() : page.language());
  }

  /// Of a page that was saved, for which no feed speaks.
  ///
  /// @param name the title where the page gives none
  static Header of(Facts page, String name, String source) {
    return new Header(
        page.title().isBlank() ? name : page.title(),
        page.kicker(),
        page.standfirst(),
        authors(page),
        page.siteName().isBlank() ? source : page.siteName(),
        instant(page.published()),
        instant(page.updated()),
        page.language());
  }

  private static List<String> authors(Facts page) {
    if (!page.authors().isEmpty()) return page.authors();
    return page.byline().isBlank() ? List.of() : List.of(page.byline());
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
    return moment == null ? null : moment.toInstant();
  }
}
