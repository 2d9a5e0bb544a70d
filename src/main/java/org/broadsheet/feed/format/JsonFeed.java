package org.broadsheet.feed.format;

import java.io.Reader;
import java.util.List;
import org.broadsheet.feed.html.Base;
import org.broadsheet.news.ParsedFeed;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON Feed 1.0 and 1.1. Items are read one by one, so that a long feed is never in memory as a
/// tree, and what comes before a mistake is kept.
///
/// @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
public final class JsonFeed {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(256)
                          .maxStringLength(10_000_000)
                          .build())
                  .build())
          .enable(
              JsonReadFeature.ALLOW_JAVA_COMMENTS,
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_SINGLE_QUOTES,
              JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
              JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
              JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
          .build();

  private final FeedDraft feed;
  private boolean isFeed;

  private JsonFeed(Base base) {
    feed = new FeedDraft(base);
  }

  /// The feed that the text is; null where it is none.
  ///
  /// @param charset the name of what the text was in
  public static @Nullable ParsedFeed read(Reader text, Base base, String charset) {
    JsonFeed reading = new JsonFeed(base);
    try (JsonParser parser = MAPPER.createParser(text)) {
      reading.read(parser);
    } catch (JacksonException _) {
      // What came before is what there is.
    }
    return reading.isFeed ? Adapter.feed(reading.feed, charset) : null;
  }

  private void read(JsonParser parser) {
    if (parser.nextToken() != JsonToken.START_OBJECT) return;
    while (parser.nextToken() == JsonToken.PROPERTY_NAME && !feed.isFull()) {
      String name = parser.currentName();
      if (parser.nextToken() == JsonToken.START_ARRAY && name.equals("items")) items(parser);
      else field(name, parser.readValueAsTree());
    }
  }

  private void items(JsonParser parser) {
    isFeed = true;
    while (!feed.isFull() && parser.nextToken() != JsonToken.END_ARRAY) {
      JsonNode item = parser.readValueAsTree();
      if (item.isObject()) item(item);
    }
  }

  private void field(String name, JsonNode value) {
    if (name.equals("authors") || name.equals("author")) authors(feed, value);
    String text = text(value);
    if (text.isBlank()) return;
    switch (name) {
      case "version" -> isFeed |= text.contains("jsonfeed.org");
      case "title" -> feed.title.add(Rank.OWN, content(text, Form.TITLE));
      case "description" -> feed.summary.add(Rank.OWN, content(text, Form.HTML));
      case "home_page_url" -> feed.link.add(Rank.OWN, reference(text));
      case "feed_url" -> {
        feed.self.add(Rank.OWN, reference(text));
        feed.link.add(Rank.LAST, reference(text));
      }
      case "icon" -> feed.image.add(Rank.OWN, reference(text));
      case "favicon" -> {
        feed.icon.add(Rank.OWN, reference(text));
        feed.image.add(Rank.LAST, reference(text));
      }
      case "language" -> feed.language.add(Rank.OWN, text);
      default -> {}
    }
  }

  private void item(JsonNode item) {
    EntryDraft entry = new EntryDraft(feed);
    item.properties().forEach(it -> field(entry, it.getKey(), it.getValue()));
    feed.add(entry);
  }

  private void field(EntryDraft entry, String name, JsonNode value) {
    switch (name) {
      case "authors", "author" -> authors(entry, value);
      case "tags" -> value.forEach(tag -> entry.category(text(tag)));
      case "attachments" -> value.forEach(it -> attachment(entry, it));
      default -> {
        String text = text(value);
        if (!text.isBlank()) text(entry, name, text);
      }
    }
  }

  private static void text(EntryDraft entry, String name, String text) {
    switch (name) {
      case "id" -> entry.id.add(Rank.OWN, reference(text));
      case "url" -> entry.link.add(Rank.OWN, reference(text));
      case "external_url" -> entry.link.add(Rank.SIMILAR, reference(text));
      case "title" -> entry.title.add(Rank.OWN, content(text, Form.TITLE));
      case "content_html" -> entry.content.add(Rank.OWN, content(text, Form.HTML));
      case "content_text" -> entry.content.add(Rank.SIMILAR, content(text, Form.TEXT));
      case "summary" -> entry.summary.add(Rank.OWN, content(text, Form.TEXT));
      case "image" -> entry.image.add(Rank.OWN, reference(text));
      case "banner_image" -> entry.image.add(Rank.SIMILAR, reference(text));
      case "date_published" -> entry.published.add(Rank.OWN, text);
      case "date_modified" -> entry.updated.add(Rank.OWN, text);
      default -> {}
    }
  }

  /// One in version 1.0, several in 1.1, and in practice either under either name. Those of the
  /// feed are those of its items.
  private static void authors(Draft draft, JsonNode value) {
    Iterable<JsonNode> authors = value.isArray() ? value : List.of(value);
    for (JsonNode author : authors) {
      String name = text(author.isObject() ? author.path("name") : author);
      if (name.isBlank()) continue;
      draft.authors.add(Rank.OWN, content(name, Form.FIELD));
      if (draft instanceof FeedDraft feed)
        feed.authorsOfAll.add(Rank.OWN, content(name, Form.FIELD));
    }
  }

  private static void attachment(EntryDraft entry, JsonNode it) {
    String address = text(it.path("url"));
    if (address.isBlank()) return;
    entry.enclose(reference(address), text(it.path("mime_type")), text(it.path("size_in_bytes")));
  }

  private static Reference reference(String text) {
    return new Reference(text.strip(), Base.NONE);
  }

  private static Content content(String text, Form form) {
    return new Content(text, form, false, Base.NONE);
  }

  /// Ids are numbers now and then.
  private static String text(JsonNode value) {
    if (value.isNumber()) return value.asString();
    return value.isString() ? Surrogates.paired(value.stringValue()) : "";
  }
}
