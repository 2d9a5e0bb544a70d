package org.broadsheet.app;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.broadsheet.news.FeedLink;
import org.broadsheet.news.Markup;
import org.broadsheet.news.Outline;
import org.broadsheet.news.ParsedFeed;
import org.broadsheet.news.ParsedFeed.Entry;
import org.broadsheet.news.ParsedFeed.Media;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What was read, as JSON for other programs to compare: texts as HTML, moments as ISO 8601 in UTC,
/// what is not known left out.
@SuppressWarnings("exports") // public for the command line and the benchmark, not for other modules
public final class NeutralFeed {
  private NeutralFeed() {}

  /// `{feed, entries, encoding}`.
  public static JsonNode of(ParsedFeed feed) {
    ObjectNode json = object();
    json.set("feed", about(feed));
    ArrayNode entries = json.putArray("entries");
    feed.entries().forEach(entry -> entries.add(entry(entry)));
    put(json, "encoding", feed.charset());
    return json;
  }

  private static ObjectNode about(ParsedFeed feed) {
    ObjectNode json = object();
    put(json, "id", feed.id());
    put(json, "title", feed.title());
    put(json, "link", feed.link());
    put(json, "description", feed.description());
    put(json, "language", feed.language());
    put(json, "image", feed.image());
    put(json, "icon", feed.icon());
    put(json, "updated", feed.updated());
    put(json, "authors", feed.authors());
    put(json, "categories", feed.categories());
    if (feed.rhythm().ttl() != null) json.put("ttl", String.valueOf(minutes(feed)));
    return json;
  }

  private static long minutes(ParsedFeed feed) {
    return feed.rhythm().ttl() == null ? 0 : feed.rhythm().ttl().toMinutes();
  }

  /// An entry without an id is known by its link, here as in the program.
  private static ObjectNode entry(Entry entry) {
    ObjectNode json = object();
    put(json, "id", entry.id());
    if (entry.id().isEmpty()) put(json, "id", entry.link());
    put(json, "title", entry.title());
    put(json, "link", entry.link());
    put(json, "authors", entry.authors());
    put(json, "published", entry.published());
    put(json, "updated", entry.updated());
    put(json, "summary", entry.summary());
    put(json, "content", entry.content());
    put(json, "image", entry.image());
    put(json, "categories", entry.categories());
    ArrayNode enclosures = JsonNodeFactory.instance.arrayNode();
    entry
        .enclosures()
        .forEach(it -> enclosures.add(file(it.address(), it.type(), "length", it.length())));
    if (!enclosures.isEmpty()) json.set("enclosures", enclosures);
    if (!entry.media().isEmpty()) json.set("media", media(entry.media()));
    return json;
  }

  private static ObjectNode media(List<Media> all) {
    ObjectNode json = object();
    ArrayNode thumbnails = json.putArray("thumbnails");
    ArrayNode contents = json.putArray("contents");
    ArrayNode credits = json.putArray("credits");
    for (Media it : all) {
      it.thumbnails().forEach(address -> put(thumbnails.addObject(), "url", address));
      it.credits().forEach(credits::add);
      if (it.address() != null) {
        contents.add(file(it.address(), it.type(), "medium", it.medium()));
      }
    }
    return json;
  }

  private static ObjectNode file(@Nullable URI address, String type, String more, String value) {
    ObjectNode json = object();
    put(json, "url", address);
    put(json, "type", type);
    put(json, more, value);
    return json;
  }

  /// `{opml: {title, feeds}}`.
  public static JsonNode of(Outline outline) {
    ObjectNode json = object();
    ObjectNode opml = json.putObject("opml");
    put(opml, "title", outline.title());
    ArrayNode feeds = opml.putArray("feeds");
    for (Outline.Subscription it : outline.subscriptions()) {
      ObjectNode feed = feeds.addObject();
      put(feed, "title", it.title());
      put(feed, "xmlUrl", it.address());
      put(feed, "htmlUrl", it.site());
      it.folders().forEach(feed.putArray("folder")::add);
    }
    return json;
  }

  /// `{discovery: {feeds}}`.
  public static JsonNode of(List<FeedLink> links) {
    ObjectNode json = object();
    ArrayNode feeds = json.putObject("discovery").putArray("feeds");
    for (FeedLink it : links) {
      ObjectNode feed = feeds.addObject();
      put(feed, "url", it.address());
      put(feed, "title", it.title());
    }
    return json;
  }

  /// `{error}`.
  public static JsonNode error(String why) {
    return object().put("error", why);
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  private static void put(ObjectNode json, String name, String value) {
    if (!value.isEmpty()) json.put(name, value);
  }

  private static void put(ObjectNode json, String name, Markup value) {
    put(json, name, value.html());
  }

  /// An address that no base made absolute is written as the feed writes it, without the escapes
  /// that only an address needs.
  private static void put(ObjectNode json, String name, @Nullable URI value) {
    if (value == null) return;
    put(json, name, value.isAbsolute() ? value.toString() : written(value));
  }

  private static String written(URI address) {
    String fragment = address.getFragment();
    return address.getSchemeSpecificPart() + (fragment == null ? "" : "#" + fragment);
  }

  private static void put(ObjectNode json, String name, @Nullable Instant value) {
    if (value != null) json.put(name, value.truncatedTo(ChronoUnit.SECONDS).toString());
  }

  private static void put(ObjectNode json, String name, List<String> values) {
    if (!values.isEmpty()) values.forEach(json.putArray(name)::add);
  }
}
