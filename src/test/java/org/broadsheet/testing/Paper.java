package org.broadsheet.testing;

import java.awt.Color;

/// A small newspaper on a [Site]: a front page that names its feed, a feed with two summaries and a
/// full text, their pages with photos, captions, credits and teasers, and the pictures.
public final class Paper {
  private Paper() {}

  public static final String FEED = "/news.xml";

  public static Site on(Site site) {
    site.text("/", "text/html; charset=utf-8", FRONT);
    site.text(FEED, "application/rss+xml", feed(site));
    site.text("/quay.html", "text/html; charset=utf-8", QUAY);
    site.text("/heron.html", "text/html; charset=utf-8", HERON);
    site.text("/teaser.html", "text/html; charset=utf-8", TEASER);
    site.bytes("/quay.jpg", "image/jpeg", Pictures.jpeg(1200, 700, new Color(0x6f8fa5)));
    site.bytes("/mason.jpg", "image/jpeg", Pictures.jpeg(900, 600, new Color(0xa58f6f)));
    site.bytes("/heron.png", "image/png", Pictures.png(800, 800, new Color(0x8fa56f)));
    return site;
  }

  /// The page of the quay as it reads later in the day.
  ///
  /// @param market how its sentence on the fish market begins now
  public static String quay(String market) {
    return QUAY.replace("By noon the fish market", market);
  }

  private static final String FRONT =
      """
      <!DOCTYPE html><html lang="en"><head><title>The Harbour Post</title>
      <link rel="alternate" type="application/rss+xml" title="The Harbour Post" href="/news.xml">
      </head><body><h1>The Harbour Post</h1><p>All of today's news.</p></body></html>
      """;

  private static String feed(Site site) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
    <title>The Harbour Post</title><link>%1$s</link><description>News of the harbour</description>
    <item><title>Old quay open again</title><link>%2$s</link><guid>quay</guid>
    <pubDate>Mon, 23 Nov 2026 09:40:00 GMT</pubDate>
    <description>Boats tied up at the granite steps this morning.</description></item>
    <item><title>Herons counted in the marsh</title><link>%3$s</link><guid>heron</guid>
    <pubDate>Mon, 23 Nov 2026 08:10:00 GMT</pubDate>
    <description>Twice as many as five years ago.</description></item>
    <item><title>From the editor</title><guid isPermaLink="false">editor</guid>
    <pubDate>Mon, 23 Nov 2026 07:00:00 GMT</pubDate>
    <content:encoded><![CDATA[<p>We print on better paper from today.</p><p>It costs the same.</p>]]></content:encoded></item>
    </channel></rss>
    """
        .formatted(site.at("/"), site.at("/quay.html"), site.at("/heron.html"));
  }

  private static final String QUAY =
      """
      <!DOCTYPE html><html lang="en"><head><title>Old quay open again - The Harbour Post</title>
      <meta property="og:site_name" content="The Harbour Post"></head><body>
      <nav><a href="/">Home</a> <a href="/sport">Sport</a> <a href="/weather">Weather</a></nav>
      <article><h1>Old quay open again</h1><p class="byline">By <span>Lena Brandt</span></p>
      <p>The first boats tied up before dawn, five months after a storm had lifted the paving of the old quay and carried two of its cranes into the basin.</p>
      <p>By noon the fish market had sold everything that came ashore, and the harbour office had run out of the forms that a skipper fills in when he lands.</p>
      <figure><img src="/quay.jpg" width="1200" height="700" alt="A boat at the quay"><figcaption>The first boat of the morning at the granite steps. <span class="credit">Photo: Ingrid Varga / Northern Wire</span></figcaption></figure>
      <p>The masons had numbered every stone before they took it up, and every stone lies where it lay before; what has changed is the bed of concrete under them, and the drains.</p>
      <p>“Nobody will see what it cost,” said the harbour master, who had promised the town that the steps would look as they always did, and who was the first to slip on them.</p>
      <figure><img src="/mason.jpg" width="900" height="600" alt="A mason"><figcaption>A mason sets the last stone. <span class="credit">Foto: Tomas Sandoval/HP</span></figcaption></figure>
      <p>The second crane comes back in spring, if the foundry in the north keeps its word; until then the larger boats unload at the coal pier, as they have since the storm.</p>
      </article>
      <aside class="related"><h2>More stories</h2><ul>
      <li><a href="/teaser.html"><h3>Ferries run at night again</h3><p>From Monday the last boat leaves at two in the morning, and the first</p></a></li>
      </ul></aside>
      <footer>The Harbour Post, all rights reserved</footer></body></html>
      """;

  private static final String HERON =
      """
      <!DOCTYPE html><html lang="en"><head><title>Herons counted in the marsh</title></head><body>
      <article><h1>Herons counted in the marsh</h1>
      <p>Twenty volunteers walked the dikes on Sunday with telescopes and thermos flasks, and came back with a number that nobody in the office would believe at first.</p>
      <figure><img src="/heron.png" width="800" height="800" alt=""><figcaption>A grey heron at the outer dike (Photo: Mara Oyelaran)</figcaption></figure>
      <p>Two hundred and twelve grey herons stood in the marsh between the two locks, twice as many as five years ago, when the reeds were last cut down to the water.</p>
      <p>The count goes to the ministry, which has to decide by summer whether the third basin is dug where the reeds are thickest, or on the other side of the road.</p>
      </article></body></html>
      """;

  private static final String TEASER =
      """
      <!DOCTYPE html><html lang="en"><head><title>Ferries run at night again</title></head><body>
      <article><h1>Ferries run at night again</h1>
      <p>From Monday the last boat leaves at two in the morning, and the first one at five, so that those who work in the bakeries can live on either side of the water.</p>
      <p>The company had stopped the night boats in the war and never taken them up again, although the town asked for them at every meeting for seventy years.</p>
      <p>A ticket costs what it costs by day; a bicycle travels free, and so does a dog that is carried.</p>
      </article></body></html>
      """;
}
