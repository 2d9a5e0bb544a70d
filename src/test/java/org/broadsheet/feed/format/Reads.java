package org.broadsheet.feed.format;

import java.io.StringReader;
import java.net.URI;
import org.broadsheet.feed.html.Base;
import org.broadsheet.news.ParsedFeed;
import org.broadsheet.news.ParsedFeed.Entry;

/// Reads feeds that stand in tests.
final class Reads {
  static final Base BASE = new Base(URI.create("https://from.example/dir/feed"));

  private Reads() {}

  static ParsedFeed xml(String text) {
    return XmlFormats.read(new StringReader(text), BASE, "UTF-8");
  }

  static ParsedFeed json(String text) {
    return JsonFeed.read(new StringReader(text), BASE, "UTF-8");
  }

  /// The entry of a feed in RSS that is made of one.
  static Entry item(String children) {
    return xml("<rss><channel><item>" + children + "</item></channel></rss>").entries().getFirst();
  }

  /// The entry of a feed in Atom that is made of one.
  static Entry entry(String children) {
    String feed =
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry>" + children + "</entry></feed>";
    return xml(feed).entries().getFirst();
  }
}
