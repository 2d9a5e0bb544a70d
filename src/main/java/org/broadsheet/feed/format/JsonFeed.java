package org.broadsheet.feed.format;

import java.io.Reader;
import org.broadsheet.feed.html.Base;
import org.broadsheet.feed.json.Json;
import org.broadsheet.feed.json.JsonEvents;
import org.broadsheet.feed.json.JsonReader;
import org.broadsheet.news.ParsedFeed;
import org.jspecify.annotations.Nullable;

/// JSON Feed 1.0 and 1.1. Items are read one by one, so that a long feed is never in memory as a
/// tree.
///
/// @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
public final class JsonFeed implements JsonEvents {
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
    JsonReader.read(text, reading);
    return reading.isFeed ? Adapter.feed(reading.feed, charset) : null;
  }

  @Override
  public boolean isEnough() {
    return feed.isFull();
  }

  @Override
  public boolean begin(String name) {
    boolean items = name.equals("items");
    isFeed |= items;
    return items;
  }

  @Override
  public void element(Json value) {
    if (value instanceof Json.Fields item) item(item);
  }

  @Override
  public void field(String name, Json value) {
    String word = word(value);
    switch (name) {
      case "authors", "author" -> authors(feed, value);
      case "title" -> prose(feed.title, Rank.OWN, value, Form.TITLE);
      case "description" -> prose(feed.summary, Rank.OWN, value, Form.HTML);
      case "version" -> isFeed |= word.contains("jsonfeed.org");
      default -> {
        if (!word.isBlank()) word(name, word);
      }
    }
  }

  private void word(String name, String word) {
    switch (name) {
      case "home_page_url" -> feed.link.add(Rank.OWN, reference(word));
      case "feed_url" -> {
        feed.self.add(Rank.OWN, reference(word));
        feed.link.add(Rank.LAST, reference(word));
      }
      case "icon" -> feed.image.add(Rank.OWN, reference(word));
      case "favicon" -> {
        feed.icon.add(Rank.OWN, reference(word));
        feed.image.add(Rank.LAST, reference(word));
      }
      case "language" -> feed.language.add(Rank.OWN, word);
      default -> {}
    }
  }

  /// Of one that is cut off it must at least be known which it is.
  private void item(Json.Fields item) {
    EntryDraft entry = new EntryDraft(feed);
    item.fields().forEach((name, value) -> field(entry, name, value));
    if (item.whole() || !entry.id.isEmpty() || !entry.link.isEmpty()) feed.add(entry);
  }

  private static void field(EntryDraft entry, String name, Json value) {
    switch (name) {
      case "authors", "author" -> authors(entry, value);
      case "tags" -> value.each().forEach(tag -> entry.category(word(tag)));
      case "attachments" -> value.each().forEach(it -> attachment(entry, it));
      case "title" -> prose(entry.title, Rank.OWN, value, Form.TITLE);
      case "content_html" -> prose(entry.content, Rank.OWN, value, Form.HTML);
      case "content_text" -> prose(entry.content, Rank.SIMILAR, value, Form.TEXT);
      case "summary" -> prose(entry.summary, Rank.OWN, value, Form.TEXT);
      default -> {
        String word = word(value);
        if (!word.isBlank()) word(entry, name, word);
      }
    }
  }

  private static void word(EntryDraft entry, String name, String word) {
    switch (name) {
      case "id" -> entry.id.add(Rank.OWN, reference(word));
      case "url" -> entry.link.add(Rank.OWN, reference(word));
      case "external_url" -> entry.link.add(Rank.SIMILAR, reference(word));
      case "image" -> entry.image.add(Rank.OWN, reference(word));
      case "banner_image" -> entry.image.add(Rank.SIMILAR, reference(word));
      case "date_published" -> entry.published.add(Rank.OWN, word);
      case "date_modified" -> entry.updated.add(Rank.OWN, word);
      default -> {}
    }
  }

  private static void prose(Candidates<Content> field, Rank rank, Json value, Form form) {
    String prose = Surrogates.paired(value.prose());
    if (!prose.isBlank()) field.add(rank, content(prose, form));
  }

  /// One in version 1.0, several in 1.1, and in practice either under either name. Those of the
  /// feed are those of its items.
  private static void authors(Draft draft, Json value) {
    for (Json author : value.each()) {
      String name = word(author instanceof Json.Fields ? author.field("name") : author);
      if (!name.isBlank()) draft.author(Rank.OWN, content(name, Form.FIELD));
    }
  }

  private static void attachment(EntryDraft entry, Json it) {
    String address = word(it.field("url"));
    if (address.isBlank()) return;
    entry.enclose(reference(address), word(it.field("mime_type")), word(it.field("size_in_bytes")));
  }

  private static Reference reference(String text) {
    return new Reference(text.strip(), Base.NONE);
  }

  private static Content content(String text, Form form) {
    return new Content(text, form, false, Base.NONE);
  }

  private static String word(Json value) {
    return Surrogates.paired(value.word());
  }
}
