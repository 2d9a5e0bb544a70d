package org.broadsheet.feed.format;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The namespaces that mean something in feeds.
enum Space {
  /// None at all, or one that is the format's own in its document.
  CORE,
  RSS,
  ATOM,
  RDF,
  DUBLIN_CORE,
  CONTENT,
  ITUNES,
  MEDIA,
  SYNDICATION,
  XHTML,
  DRAWING,
  FEEDBURNER,
  WEBFEEDS,
  OTHER;

  /// How their addresses begin, without scheme and `www.`, in small letters: they are often written
  /// with `https`, in capitals, or without the last stroke.
  private static final Map<String, Space> ADDRESSES =
      Map.ofEntries(
          Map.entry("purl.org/rss/1.0/modules/content", CONTENT),
          Map.entry("purl.org/rss/1.0/modules/syndication", SYNDICATION),
          Map.entry("purl.org/rss/1.0/modules", OTHER),
          Map.entry("purl.org/rss", RSS),
          Map.entry("purl.org/net/rss", RSS),
          Map.entry("my.netscape.com/rdf/simple", RSS),
          Map.entry("my.netscape.com/publish/formats/rss", RSS),
          Map.entry("channel.netscape.com/rdf/simple", RSS),
          Map.entry("backend.userland.com/rss", RSS),
          Map.entry("blogs.law.harvard.edu/tech/rss", RSS),
          Map.entry("cyber.law.harvard.edu/rss", RSS),
          Map.entry("purl.org/atom", ATOM),
          Map.entry("w3.org/2005/atom", ATOM),
          Map.entry("w3.org/1999/02/22-rdf-syntax-ns", RDF),
          Map.entry("purl.org/dc/", DUBLIN_CORE),
          Map.entry("itunes.com/dtds", ITUNES),
          Map.entry("example.com/dtds/podcast", ITUNES),
          Map.entry("google.com/schemas/play-podcasts", ITUNES),
          Map.entry("search.yahoo.com/mrss", MEDIA),
          Map.entry("tools.search.yahoo.com/mrss", MEDIA),
          Map.entry("video.search.yahoo.com/mrss", MEDIA),
          Map.entry("w3.org/1999/xhtml", XHTML),
          Map.entry("w3.org/2000/svg", DRAWING),
          Map.entry("w3.org/1998/math", DRAWING),
          Map.entry("rssnamespace.org/feedburner", FEEDBURNER),
          Map.entry("webfeeds.org/rss", WEBFEEDS));

  private static final Map<String, Space> PREFIXES =
      Map.ofEntries(
          Map.entry("rss", RSS),
          Map.entry("atom", ATOM),
          Map.entry("atom10", ATOM),
          Map.entry("atom03", ATOM),
          Map.entry("a10", ATOM),
          Map.entry("rdf", RDF),
          Map.entry("dc", DUBLIN_CORE),
          Map.entry("dcterms", DUBLIN_CORE),
          Map.entry("content", CONTENT),
          Map.entry("itunes", ITUNES),
          Map.entry("googleplay", ITUNES),
          Map.entry("media", MEDIA),
          Map.entry("sy", SYNDICATION),
          Map.entry("xhtml", XHTML),
          Map.entry("html", XHTML),
          Map.entry("svg", DRAWING),
          Map.entry("math", DRAWING),
          Map.entry("mml", DRAWING),
          Map.entry("feedburner", FEEDBURNER),
          Map.entry("webfeeds", WEBFEEDS));

  /// The namespace that a declaration means: by its address, else by its prefix, because addresses
  /// are misspelt more often than prefixes are odd.
  static Space declared(String prefix, String address) {
    Space known = known(address);
    if (known != null) return known;
    return prefix.isEmpty() ? CORE : undeclared(prefix);
  }

  /// The namespace that a prefix without a declaration means.
  static Space undeclared(String prefix) {
    return prefix.isEmpty() ? CORE : PREFIXES.getOrDefault(prefix, OTHER);
  }

  private static @Nullable Space known(String address) {
    String bare =
        address
            .strip()
            .toLowerCase(Locale.ROOT)
            .replaceFirst("^https?://", "")
            .replaceFirst("^www\\.", "");
    Space known = null;
    int length = 0;
    for (Map.Entry<String, Space> it : ADDRESSES.entrySet()) {
      if (it.getKey().length() <= length || !bare.startsWith(it.getKey())) continue;
      known = it.getValue();
      length = it.getKey().length();
    }
    return known;
  }
}
