package org.broadsheet.feed.format;

import static org.broadsheet.feed.format.Reaction.Plain.PASS;

import java.io.Reader;
import java.util.Map;
import java.util.Set;
import org.broadsheet.feed.html.Base;
import org.broadsheet.feed.html.HtmlNames;
import org.broadsheet.feed.xml.XmlReader;
import org.broadsheet.news.ParsedFeed;
import org.jspecify.annotations.Nullable;

/// Knows the formats of feeds in XML by their outermost element.
public final class XmlFormats {
  private static final Map<String, Vocabulary> ROOTS =
      Map.of(
          "rss", new Rss(),
          "rdf", new Rss(),
          "channel", new Rss(),
          "item", new Rss(),
          "feed", new Atom(Rank.OWN),
          "entry", new Atom(Rank.OWN));
  private static final Set<String> PARTS = Set.of("channel", "item", "entry");

  private XmlFormats() {}

  /// The feed that the text is; null where it is none.
  ///
  /// @param charset the name of what the text was in
  public static @Nullable ParsedFeed read(Reader text, Base base, String charset) {
    FeedDraft feed = new FeedDraft(base);
    Document document = new Document(feed);
    XmlReader.read(text, new OpenElements(document, base));
    boolean isFeed = document.isFeed && !(document.isPage && feed.entries().isEmpty());
    return isFeed ? Adapter.feed(feed, charset) : null;
  }

  /// What comes before the outermost element of a feed is of no use, and what comes after neither.
  /// Some put a feed into a web page, or a warning before it; but what looks like a feed within
  /// HTML and has no entries is none.
  private static final class Document implements Scope {
    private final FeedDraft feed;
    private boolean isFeed;
    private boolean isPage;

    Document(FeedDraft feed) {
      this.feed = feed;
    }

    @Override
    public Reaction open(Element element) {
      Vocabulary core = ROOTS.get(element.local());
      isPage |= !isFeed && HtmlNames.isKnown(element.local());
      if (core == null || (isPage && PARTS.contains(element.local()))) return PASS;
      if (EntryScope.isEntry(element)) return new Reaction.Enter(() -> entry(core, element));
      return new Reaction.Enter(() -> root(core, element));
    }

    private Scope entry(Vocabulary core, Element element) {
      isFeed = true;
      return new EntryScope(feed, core, element);
    }

    private Scope root(Vocabulary core, Element element) {
      isFeed = true;
      return new FeedScope(feed, core, element);
    }

    @Override
    public boolean isEnough() {
      return feed.isFull();
    }
  }
}
