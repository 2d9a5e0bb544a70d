package org.broadsheet.news;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A feed as it was read, whatever format it came in. Unknown texts are empty, unknown addresses
/// and moments null.
///
/// @param title plain text is in [Markup#text]
/// @param self where the feed says that it lives
/// @param charset the name of the charset that its bytes were read with
public record ParsedFeed(
    String id,
    Markup title,
    @Nullable URI link,
    @Nullable URI self,
    Markup description,
    String language,
    @Nullable URI image,
    @Nullable URI icon,
    @Nullable Instant updated,
    List<String> authors,
    List<String> categories,
    Rhythm rhythm,
    List<Entry> entries,
    String charset) {
  public ParsedFeed {
    authors = List.copyOf(authors);
    categories = List.copyOf(categories);
    entries = List.copyOf(entries);
  }

  /// How often the feed wants to be asked.
  ///
  /// @param ttl RSS 2.0 `ttl`; null where there is none
  /// @param skipHours hours in UTC, 0 to 23, in which not to ask
  /// @param period RSS 1.0 syndication module, `updatePeriod` divided by `updateFrequency`
  public record Rhythm(
      @Nullable Duration ttl,
      Set<Integer> skipHours,
      Set<DayOfWeek> skipDays,
      @Nullable Duration period) {
    public static final Rhythm NONE = new Rhythm(null, Set.of(), Set.of(), null);

    public Rhythm {
      skipHours = Set.copyOf(skipHours);
      skipDays = Set.copyOf(skipDays);
    }
  }

  /// One article of the feed.
  ///
  /// @param id what the feed calls it; empty where it gives none
  /// @param summary and `content` are what the feed carries of the text; either may be empty
  /// @param media what Media RSS says, in the feed's order
  public record Entry(
      String id,
      Markup title,
      @Nullable URI link,
      List<String> authors,
      @Nullable Instant published,
      @Nullable Instant updated,
      Markup summary,
      Markup content,
      @Nullable URI image,
      List<String> categories,
      List<Enclosure> enclosures,
      List<Media> media) {
    public Entry {
      authors = List.copyOf(authors);
      categories = List.copyOf(categories);
      enclosures = List.copyOf(enclosures);
      media = List.copyOf(media);
    }
  }

  /// @param length in bytes as written; empty where not given
  public record Enclosure(URI address, String type, String length) {}

  /// A `media:content` with what belongs to it, or a `media:thumbnail` that stands alone.
  ///
  /// @param address null where only thumbnails, credits or a description are given
  /// @param medium image, video, audio, document or executable; empty where not given
  /// @param credits names as written, in order
  /// @see <a href="https://www.rssboard.org/media-rss">Media RSS 1.5.1</a>
  public record Media(
      @Nullable URI address,
      String type,
      String medium,
      Markup description,
      List<String> credits,
      List<URI> thumbnails) {
    public Media {
      credits = List.copyOf(credits);
      thumbnails = List.copyOf(thumbnails);
    }
  }
}
