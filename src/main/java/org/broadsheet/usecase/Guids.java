package org.broadsheet.usecase;

import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.broadsheet.news.ParsedFeed;
import org.broadsheet.news.ParsedFeed.Entry;
import org.jspecify.annotations.Nullable;

/// What makes an entry the same one when it comes again: the feed's own id, else its link, else
/// what it says. An id or a link that different entries of the feed share tells nothing.
final class Guids {
  private final @Nullable URI site;
  private final Map<String, Set<String>> titlesOfId = new HashMap<>();
  private final Map<String, Set<String>> linksOfId = new HashMap<>();
  private final Map<String, Set<String>> titlesOfLink = new HashMap<>();

  Guids(ParsedFeed feed) {
    site = feed.link();
    for (Entry entry : feed.entries()) {
      String link = String.valueOf(entry.link());
      String title = title(entry);
      put(titlesOfId, entry.id(), title);
      put(linksOfId, entry.id(), link);
      put(titlesOfLink, link, title);
    }
  }

  private static void put(Map<String, Set<String>> sets, String key, String value) {
    sets.computeIfAbsent(key, _ -> new HashSet<>()).add(value);
  }

  String of(Entry entry) {
    if (!entry.id().isBlank() && !isShared(entry.id())) return entry.id();
    URI link = entry.link();
    if (link != null && isItsOwn(link)) return link.toString();
    Instant published = entry.published();
    if (published != null && !title(entry).isEmpty()) {
      return Hashes.sha256(title(entry) + "\n" + published);
    }
    return Hashes.sha256(
        entry.title().text() + "\n" + entry.summary().text() + entry.content().text());
  }

  /// One that comes twice, corrected, has another title or another link, but not both.
  private boolean isShared(String id) {
    return isMany(titlesOfId.get(id)) && isMany(linksOfId.get(id));
  }

  private static boolean isMany(@Nullable Set<String> values) {
    return values != null && values.size() > 1;
  }

  private boolean isItsOwn(URI link) {
    return !isMany(titlesOfLink.get(link.toString())) && !isSite(link);
  }

  private boolean isSite(URI link) {
    return site != null && bare(link).equals(bare(site));
  }

  private static String bare(URI address) {
    return address.toString().replaceFirst("/$", "");
  }

  private static String title(Entry entry) {
    return entry.title().text().strip();
  }
}
