package org.broadsheet.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.lang.management.ManagementFactory;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.broadsheet.app.NeutralFeed;
import org.broadsheet.feed.FeedReader;
import org.broadsheet.feed.FeedReading;
import org.broadsheet.news.Download;

/// `feeds-hostile`: reads texts of 5 MB, each made of one thing that is bad for some readers, in
/// every way, and says how much CPU time each took.
final class HostileFeeds {
  private static final int SIZE = 5_000_000;
  private static final FeedReader READER = new FeedReader();

  private HostileFeeds() {}

  static void run(String[] args) {
    double longest = 0;
    for (Map.Entry<String, Supplier<String>> it : texts().entrySet()) {
      if (args.length > 0 && !it.getKey().contains(args[0])) continue;
      Download download =
          new Download(
              URI.create("https://paper.example/a/b/feed"),
              Map.of(),
              it.getValue().get().getBytes(UTF_8));
      double feed = seconds(() -> read(download));
      double opml = seconds(() -> READER.readOpml(download));
      double page = seconds(() -> READER.discover(download));
      longest = Math.max(Math.max(longest, feed), Math.max(opml, page));
      System.out.printf(
          "feed %.2f s, OPML %.2f s, page %.2f s: %s%n", feed, opml, page, it.getKey());
    }
    System.out.printf("longest %.2f s%n", longest);
  }

  private static void read(Download download) {
    if (READER.read(download) instanceof FeedReading.Parsed parsed) NeutralFeed.of(parsed.feed());
  }

  private static double seconds(Runnable work) {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    work.run();
    return (threads.getCurrentThreadCpuTime() - before) / 1e9;
  }

  private static Map<String, Supplier<String>> texts() {
    Map<String, Supplier<String>> texts = new LinkedHashMap<>();
    String[] pieces = {
      "<",
      "&",
      ">",
      "\"",
      "<a ",
      "<a b=",
      "<a b=\"",
      "<a b='",
      "<a href=x>",
      "<a href=../../x>",
      "<a href=\"x y\">",
      "<b>",
      "<b/>",
      "</b>",
      "<p>x",
      "<!--",
      "<!-- -->",
      "<![CDATA[",
      "]]>",
      "<?",
      "<!",
      "<!DOCTYPE [",
      "&#",
      "&#x41;",
      "&amp",
      "&notit",
      "&a;",
      "<script>",
      "</script",
      "<style>",
      "<img srcset=\"a 1x, b 2x\">",
      "<p style=\"color:red;float:left;x:y\">",
      "<a xmlns:x='y'>",
      "<x:y>",
      "<a xml:base='x/'>",
      "<table><tr><td>",
      "<b><i><p>",
      "<font a=b>",
      "<iframe src=x>",
      "<item>",
      "<item><title>x",
      "<entry><link href='a'/>",
      "<outline text='a'>",
      "<outline xmlUrl='a'/>",
      "<category>x</category>",
      "<enclosure url='x'/>",
      "<media:content url='x'>",
      "<author><name>x</name></author>",
      "<dc:date>x",
      "x@y.z ",
      "<pubDate>mañana 5 de xyz de 2020 a las 5</pubDate>",
      "{\"a\":",
      "[",
      "{\"items\":[",
      "<link rel=alternate type=application/rss+xml href=x>",
      "<a href=/feed>x</a>",
      "<div><feed>",
      "é",
      "\u0000",
      "\r\n",
      "日本",
      "\ud83d\ude00"
    };
    for (String piece : pieces) {
      texts.put("of " + piece, () -> filled("", piece, ""));
      texts.put("feed of " + piece, () -> filled("<rss><channel><item>", piece, ""));
      texts.put(
          "text of " + piece, () -> filled("<rss><item><description><![CDATA[", piece, "]]>"));
      texts.put("title of " + piece, () -> filled("<rss><item><title><![CDATA[", piece, "]]>"));
      texts.put("author of " + piece, () -> filled("<rss><item><author><![CDATA[", piece, "]]>"));
    }
    texts.put("one tag", () -> filled("<rss><item><a ", "b='c' ", ">"));
    texts.put("one address", () -> filled("<rss><item><link>http://paper.example/", "../", ""));
    texts.put(
        "bomb",
        () -> filled("<!DOCTYPE r [<!ENTITY a \"" + "b".repeat(500) + "\">]><rss>", "&a;", ""));
    texts.put(
        "JSON",
        () -> filled("{\"version\":\"jsonfeed.org\",\"items\":[", "{\"id\":1,\"tags\":[1]},", ""));
    texts.put("deep JSON", () -> filled("{\"version\":\"jsonfeed.org\",\"items\":", "[", ""));
    texts.put("noise", () -> noise());
    return texts;
  }

  private static String filled(String start, String piece, String end) {
    return start + piece.repeat((SIZE - start.length()) / piece.getBytes(UTF_8).length) + end;
  }

  private static String noise() {
    byte[] noise = new byte[SIZE];
    new Random(1).nextBytes(noise);
    return new String(noise, java.nio.charset.StandardCharsets.ISO_8859_1).substring(0, SIZE / 2);
  }
}
