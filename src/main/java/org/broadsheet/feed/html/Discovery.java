package org.broadsheet.feed.html;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.news.Addresses;
import org.broadsheet.news.FeedLink;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Finds the feeds that a web page names: by its links for programs, or, where it has none, by
/// those for people that look like feeds.
///
/// @see <a href="https://www.rssboard.org/rss-autodiscovery">RSS autodiscovery</a>
public final class Discovery {
  private static final int MOST = 100;
  private static final int LONGEST_PAGE = 2_000_000;
  private static final Set<String> TYPES =
      Set.of(
          "application/rss+xml",
          "application/atom+xml",
          "application/rdf+xml",
          "application/feed+json",
          "application/json",
          "application/x.atom+xml",
          "application/x-rss+xml",
          "application/rss",
          "application/atom",
          "text/rss+xml",
          "text/xml",
          "application/xml");
  private static final Pattern NO_FEED =
      Pattern.compile("/wp-json/|oembed|/api/|manifest\\.json|opensearch|\\.webmanifest");
  private static final Pattern FEED_PATH =
      Pattern.compile(
          "(?:\\.(?:rss|atom|rdf)(?:\\.xml)?|/(?:rss|feeds?|atom)/[^/]+\\.(?:xml|json)|/(?:feed|rss|atom|index|feeds)\\.(?:xml|json)|/(?:feed|rss|atom|rss2))/?$");
  private static final Pattern FEED_QUERY =
      Pattern.compile("(?:^|&)(?:feed|format)=(?:rss2?|atom|rdf)");

  private final Map<URI, FeedLink> found = new LinkedHashMap<>();

  private Discovery() {}

  /// The feeds in the page's order, each once.
  public static List<FeedLink> feeds(Reader page, Base address) {
    URI from = address.address();
    Parser parser = Parser.htmlParser().setMaxDepth(256);
    Document document = parser.parseInput(beginning(page), from == null ? "" : from.toString());
    document.select("template").remove();
    Element set = document.selectFirst("base[href]");
    Base base = set == null ? address : address.within(set.attr("href"));
    Discovery discovery = new Discovery();
    document.select("link[rel][href]").forEach(link -> discovery.link(link, base));
    if (discovery.found.isEmpty()) {
      document.select("a[href]").forEach(link -> discovery.anchor(link, base));
    }
    return discovery.found.values().stream().limit(MOST).toList();
  }

  /// Feeds are named at the beginning of a page.
  private static String beginning(Reader page) {
    StringBuilder beginning = new StringBuilder();
    char[] some = new char[8_192];
    try {
      for (int read = 0; read >= 0 && beginning.length() < LONGEST_PAGE; read = page.read(some)) {
        beginning.append(some, 0, read);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return beginning.toString();
  }

  private void link(Element link, Base base) {
    Set<String> relations =
        Set.copyOf(List.of(link.attr("rel").toLowerCase(Locale.ROOT).strip().split("\\s+", -1)));
    String type = link.attr("type").toLowerCase(Locale.ROOT).replaceFirst(";.*$", "").strip();
    boolean feed = relations.contains("feed") && (type.isEmpty() || TYPES.contains(type));
    boolean alternate = relations.contains("alternate") && TYPES.contains(type);
    boolean other = relations.contains("stylesheet") || NO_FEED.matcher(link.attr("href")).find();
    if ((feed || alternate) && !other) add(link.attr("href"), link.attr("title"), base);
  }

  private void anchor(Element link, Base base) {
    URI address = base.resolve(link.attr("href"));
    if (address == null || !Addresses.isWeb(address)) return;
    String path = address.getPath() == null ? "" : address.getPath().toLowerCase(Locale.ROOT);
    String query = address.getQuery() == null ? "" : address.getQuery().toLowerCase(Locale.ROOT);
    if (FEED_PATH.matcher(path).find() || FEED_QUERY.matcher(query).find()) {
      add(address.toString(), link.text(), base);
    }
  }

  private void add(String reference, String title, Base base) {
    URI address = base.resolve(reference);
    if (address == null || !Addresses.isWeb(address)) return;
    found.putIfAbsent(address, new FeedLink(address, title.strip().replaceAll("\\s+", " ")));
  }
}
