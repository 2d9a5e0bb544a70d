package org.broadsheet.news;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands above an article. Texts may be empty, except the title.
///
/// @param kicker the word or two above the title, as in "Harbour"
/// @param standfirst the sentence or two below it
/// @param source who published it: the paper, or the web site
/// @param published null where neither feed nor page says it
/// @param updated likewise
/// @param language a BCP 47 tag, as in `en` or `zh-Hant`; empty where unknown
public record Header(
    String title,
    String kicker,
    String standfirst,
    List<String> authors,
    String source,
    @Nullable Instant published,
    @Nullable Instant updated,
    String language) {
  public Header {
    authors = List.copyOf(authors);
  }
}
