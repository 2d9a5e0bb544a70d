package org.broadsheet.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.broadsheet.export.Opml;
import org.broadsheet.feed.FeedReader;
import org.broadsheet.feed.Outlining;
import org.broadsheet.news.Download;
import org.broadsheet.news.Outline;
import org.broadsheet.news.Outline.Subscription;
import org.junit.jupiter.api.Test;

/// What one room writes another reads.
class OutlineRoundTripTest {
  private static final Instant CREATED = Instant.parse("2026-11-23T08:05:06Z");

  private static Outline again(Outline outline) {
    byte[] bytes = Opml.write(outline, CREATED).getBytes(UTF_8);
    Download download = new Download(URI.create("file:///home/feeds.opml"), Map.of(), bytes);
    return assertInstanceOf(Outlining.Read.class, new FeedReader().readOpml(download)).outline();
  }

  @Property(tries = 300, seed = "20261123")
  void nothingIsLostOnTheWay(@ForAll("outlines") Outline outline) {
    assertEquals(outline, again(outline));
  }

  @Test
  void thousandsOfSubscriptionsComeBack() {
    List<Subscription> all = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      URI address = URI.create("https://paper.example/feed?number=" + i + "&format=rss");
      all.add(new Subscription("Paper " + i, address, null, List.of("Folder " + i / 1_000)));
    }
    assertEquals(all, again(Outline.of("All", all)).subscriptions());
  }

  @Test
  void anEmptyFolderComesBack() {
    Subscription paper =
        new Subscription("P", URI.create("https://paper.example/feed"), null, List.of("b"));
    Outline outline =
        new Outline(
            "All",
            List.of(paper),
            Set.of(List.of("a"), List.of("a", "c"), List.of("b")),
            List.of());
    assertEquals(outline, again(outline));
  }

  /// Those of a folder stand together, as the writer puts them.
  @Provide
  Arbitrary<Outline> outlines() {
    Arbitrary<List<Subscription>> folders =
        subscriptions()
            .list()
            .ofMaxSize(4)
            .flatMap(loose ->
                Combinators.combine(titles(), titles(), subscriptions().list().ofMaxSize(4))
                    .as((outer, inner, kept) -> together(loose, outer, inner, kept)));
    return Combinators.combine(titles(), folders).as(Outline::of);
  }

  private static List<Subscription> together(
      List<Subscription> loose, String outer, String inner, List<Subscription> kept) {
    List<Subscription> all = new ArrayList<>(loose);
    kept.forEach(it -> all.add(within(it, List.of(outer, inner))));
    kept.forEach(it -> all.add(within(it, List.of(outer))));
    return all;
  }

  private static Subscription within(Subscription it, List<String> folders) {
    return new Subscription(it.title(), it.address(), it.site(), folders);
  }

  private static Arbitrary<Subscription> subscriptions() {
    Arbitrary<URI> addresses =
        Arbitraries.of(
                "https://paper.example/feed",
                "http://paper.example:8080/a%20b?x=1&y=2#z",
                "https://xn--zitung-6ua.example/%C3%A9;v=1?q='(a)'&amp;b",
                "https://[::1]/feed")
            .map(URI::create);
    return Combinators.combine(titles(), addresses, addresses.injectNull(0.3))
        .as((title, address, site) -> new Subscription(title, address, site, List.of()));
  }

  /// In one line, as titles are.
  private static Arbitrary<String> titles() {
    return Arbitraries.of(
            "a",
            "B",
            "é",
            "日本",
            "😀",
            "שלום",
            "<b>",
            "</b>",
            "<",
            ">",
            "&",
            "&amp;",
            "&lt;",
            "&#65;",
            "\"",
            "'",
            "]]>",
            "<![CDATA[",
            "<!--",
            "-->",
            "/",
            "=",
            "x y",
            "%41")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(it -> String.join("", it));
  }
}
