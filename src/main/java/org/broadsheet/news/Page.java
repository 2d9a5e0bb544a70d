package org.broadsheet.news;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A web page or text file as it was read: the article, and what it points to.
///
/// @param access whether the article is there; where it is not, the body holds what there was
/// @param next the article's next page, where it is spread over several; null where it is not
public record Page(
    Facts facts, Body body, List<Related> related, Access access, @Nullable URI next) {
  public Page {
    related = List.copyOf(related);
  }

  /// What the page says of itself. Texts may be empty.
  ///
  /// @param byline as written, with places and agencies, as in "AP, SEOUL"
  /// @param authors the names in it
  /// @param published with the offset that the page gives, since a paper's day is its own
  /// @param language a BCP 47 tag; empty where unknown
  /// @param canonical the address that the page gives itself; null where it gives none
  public record Facts(
      String title,
      String kicker,
      String standfirst,
      String byline,
      List<String> authors,
      String agency,
      @Nullable OffsetDateTime published,
      @Nullable OffsetDateTime updated,
      String language,
      String siteName,
      String section,
      @Nullable URI canonical) {
    public Facts {
      authors = List.copyOf(authors);
    }
  }

  public enum Access {
    OPEN,
    /// Only the beginning is public.
    PREVIEW,
    COOKIE_WALL,
    SCRIPT_ONLY,
    LOGIN,
    /// A page without an article: an index, a search form, an error page.
    NO_ARTICLE
  }
}
