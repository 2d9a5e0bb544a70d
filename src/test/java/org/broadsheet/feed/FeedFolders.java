package org.broadsheet.feed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.broadsheet.app.NeutralFeed;
import org.broadsheet.news.Download;
import tools.jackson.databind.JsonNode;

/// Our own small feeds: one folder each, with the document, what must come of it, and perhaps the
/// `Content-Type` that it came with.
final class FeedFolders {
  static final Path ROOT = Path.of("src/test/resources/feeds");
  private static final URI ADDRESS = URI.create("https://from.example/dir/feed");
  private static final FeedReader READER = new FeedReader();

  private FeedFolders() {}

  static List<Path> all() {
    try (var folders = Files.list(ROOT)) {
      return folders.filter(it -> Files.isDirectory(it) && !it.endsWith("crash")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path document(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(it -> it.getFileName().toString().matches("(feeds?|page)\\..+"))
          .findFirst()
          .orElseThrow();
    }
  }

  static Download download(Path folder) throws IOException {
    Path type = folder.resolve("content-type");
    Map<String, String> headers =
        Files.exists(type) ? Map.of("content-type", Files.readString(type).strip()) : Map.of();
    URI address = folder.endsWith("relative-without-base") ? URI.create("") : ADDRESS;
    return new Download(address, headers, Files.readAllBytes(document(folder)));
  }

  /// What comes of it: as a list of feeds, a page or a feed, by the name of the document.
  static JsonNode read(Path folder) throws IOException {
    Download download = download(folder);
    String name = document(folder).getFileName().toString();
    if (name.startsWith("page.")) return NeutralFeed.of(READER.discover(download));
    return name.startsWith("feeds.") ? outline(download) : feed(download);
  }

  private static JsonNode outline(Download download) {
    return switch (READER.readOpml(download)) {
      case Outlining.Read read -> NeutralFeed.of(read.outline());
      case Outlining.NotAnOutline no -> NeutralFeed.error(no.problem().kind().name());
    };
  }

  private static JsonNode feed(Download download) {
    return switch (READER.read(download)) {
      case FeedReading.Parsed parsed -> NeutralFeed.of(parsed.feed());
      case FeedReading.NotAFeed no -> NeutralFeed.error(no.problem().kind().name());
    };
  }
}
