package org.broadsheet.news;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An article on its way into the store.
///
/// @param guid what makes it the same article when it comes again, within its feed: the feed's own
///   id, else its link, else a hash
/// @param link its page on the web; null where it has none
public record Arrival(
    String guid,
    @Nullable URI link,
    Header header,
    Body body,
    Origin origin,
    List<Related> related,
    Completeness completeness) {
  public Arrival {
    related = List.copyOf(related);
  }
}
