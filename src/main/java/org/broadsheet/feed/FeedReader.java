package org.broadsheet.feed;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.broadsheet.feed.charset.Detector;
import org.broadsheet.feed.charset.Encoded;
import org.broadsheet.feed.format.JsonFeed;
import org.broadsheet.feed.format.Opml;
import org.broadsheet.feed.format.XmlFormats;
import org.broadsheet.feed.html.Base;
import org.broadsheet.feed.html.Discovery;
import org.broadsheet.news.Addresses;
import org.broadsheet.news.Download;
import org.broadsheet.news.FeedLink;
import org.broadsheet.news.Outline;
import org.broadsheet.news.ParsedFeed;
import org.broadsheet.news.Problem;
import org.jspecify.annotations.Nullable;

/// Reads feeds: RSS 0.90 to 2.0, RSS 1.0, Atom 0.3 and 1.0, JSON Feed and CDF; lists of
/// subscriptions in OPML; and which feeds a web page names.
///
/// Stateless and safe for any number of threads. Whatever the bytes are, there is an answer and no
/// exception, in time that grows with their number only. An address that is not one of the web, as
/// that of a file, is no base: relative addresses then stay relative.
public final class FeedReader {
  /// A feed that has so many was probably longer.
  public static final int MOST_ENTRIES = 10_000;

  private static final int MOST_BYTES = 50_000_000;

  /// The feed, or why it is none. Of a broken one, what it holds; of more than 10,000 entries, the
  /// first.
  public FeedReading read(Download download) {
    if (isBlank(download.bytes())) return new FeedReading.NotAFeed(Problem.of(Problem.Kind.EMPTY));
    ParsedFeed feed = feed(download);
    return feed == null
        ? new FeedReading.NotAFeed(Problem.of(Problem.Kind.NOT_A_FEED))
        : new FeedReading.Parsed(feed);
  }

  private static @Nullable ParsedFeed feed(Download download) {
    Encoded text = encoded(download);
    Base base = base(download);
    PushbackReader reader = new PushbackReader(text.reader());
    return isJson(reader)
        ? JsonFeed.read(reader, base, text.name())
        : XmlFormats.read(reader, base, text.name());
  }

  /// The feeds that a web page names, in its order; empty where it names none.
  public List<FeedLink> discover(Download page) {
    return Discovery.feeds(encoded(page).reader(), base(page));
  }

  /// The subscriptions, or why there are none.
  public Outlining readOpml(Download download) {
    if (isBlank(download.bytes()))
      return new Outlining.NotAnOutline(Problem.of(Problem.Kind.EMPTY));
    Outline outline = Opml.read(encoded(download).reader(), base(download));
    return outline == null
        ? new Outlining.NotAnOutline(Problem.of(Problem.Kind.NOT_A_FEED))
        : new Outlining.Read(outline);
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte it : bytes) {
      if (it > ' ' || it < 0) return false;
    }
    return true;
  }

  private static Encoded encoded(Download download) {
    byte[] bytes = download.bytes();
    byte[] some = bytes.length <= MOST_BYTES ? bytes : Arrays.copyOf(bytes, MOST_BYTES);
    return Detector.detect(some, download.header("content-type"));
  }

  /// @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.7">RFC 9110, 8.7</a>
  private static Base base(Download download) {
    URI address = download.address();
    Base base = Addresses.isWeb(address) ? new Base(address) : Base.NONE;
    return base.within(download.header("content-location"));
  }

  private static boolean isJson(PushbackReader reader) {
    try {
      int first = reader.read();
      while (first >= 0 && Character.isWhitespace(first)) first = reader.read();
      if (first >= 0) reader.unread(first);
      return first == '{';
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
