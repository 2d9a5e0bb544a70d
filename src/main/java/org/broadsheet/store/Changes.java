package org.broadsheet.store;

import java.util.List;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Indexed;

/// What changed for the search index after a number.
///
/// @param changed articles that are new or read differently now
/// @param gone articles that are not to be found any more
/// @param upTo the number to ask from the next time; the number asked from where nothing changed
public record Changes(List<Indexed> changed, List<ArticleId> gone, long upTo) {
  public Changes {
    changed = List.copyOf(changed);
    gone = List.copyOf(gone);
  }
}
