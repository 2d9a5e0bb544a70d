package org.broadsheet.news;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Something that articles come from.
///
/// @param address where the feed is asked for; for the two that are not on the web a name of ours
/// @param title as the person renamed it, else as the feed calls itself
/// @param site the web site that the feed belongs to, if it says so
/// @param folder null where it lies in none
public record Feed(
    FeedId id,
    Kind kind,
    URI address,
    String title,
    @Nullable URI site,
    @Nullable FolderId folder,
    Health health) {

  public enum Kind {
    /// A subscription, asked again and again.
    WEB,
    /// The pages that the person saved; there is one of this kind.
    SAVED,
    /// The articles that come with the program; there is one of this kind.
    EDITION
  }
}
