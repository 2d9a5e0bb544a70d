package org.broadsheet.usecase;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.news.Addresses;
import org.broadsheet.news.Arrival;
import org.broadsheet.news.Block;
import org.broadsheet.news.Body;
import org.broadsheet.news.Completeness;
import org.broadsheet.news.Completeness.Lack;
import org.broadsheet.news.Completeness.What;
import org.broadsheet.news.Header;
import org.broadsheet.news.Markup;
import org.broadsheet.news.Origin;
import org.broadsheet.news.ParsedFeed;
import org.broadsheet.news.ParsedFeed.Entry;
import org.broadsheet.page.PageReader;
import org.jspecify.annotations.Nullable;

/// Makes articles of a feed's entries: what the feed itself gives of text and pictures, and what is
/// still to be fetched. Pure, but for the page reader that it asks.
final class Intake {
  /// Fewer words than this are the beginning of an article and not the whole of it, unless the page
  /// has no more either.
  private static final int WHOLE = 200;

  /// A longer summary beside a full text is a part of it and no standfirst.
  private static final int STANDFIRST = 60;

  private static final Pattern CUT_OFF =
      Pattern.compile("(?:…|\\.\\.\\.|\\[…]|\\[\\.\\.\\.]|»|→)\\s*$");

  private final PageReader pages;

  Intake(PageReader pages) {
    this.pages = pages;
  }

  List<Arrival> arrivals(ParsedFeed feed, URI address) {
    List<Arrival> arrivals = new ArrayList<>();
    Guids guids = new Guids(feed);
    for (Entry entry : feed.entries()) {
      arrivals.add(arrival(feed, entry, guids.of(entry), address));
    }
    return arrivals;
  }

  private Arrival arrival(ParsedFeed feed, Entry entry, String guid, URI address) {
    URI link = Addresses.isWeb(entry.link()) ? entry.link() : null;
    Markup text = longer(entry.content(), entry.summary());
    Body body =
        new FeedPhotos(pages, entry).into(pages.fragment(text, link == null ? address : link));
    Header header = header(feed, entry, text, address);
    return new Arrival(
        guid,
        link,
        header,
        body,
        Origin.FEED,
        List.of(),
        new Completeness(lacks(body, text, link)));
  }

  private static Markup longer(Markup content, Markup summary) {
    return content.text().length() >= summary.text().length() ? content : summary;
  }

  private static Header header(ParsedFeed feed, Entry entry, Markup text, URI address) {
    List<String> authors = entry.authors().isEmpty() ? feed.authors() : entry.authors();
    return new Header(
        title(entry, text),
        "",
        standfirst(entry, text),
        authors,
        feed.title().text().isBlank() ? String.valueOf(address.getHost()) : feed.title().text(),
        entry.published() == null ? entry.updated() : entry.published(),
        entry.updated(),
        feed.language());
  }

  /// An entry without a title goes by its first words, as notes on the web do.
  private static String title(Entry entry, Markup text) {
    String title = entry.title().text().strip();
    if (!title.isEmpty()) return title;
    String words = text.text().strip();
    if (words.isEmpty()) return entry.link() == null ? "…" : entry.link().toString();
    return Wording.shortened(words, 80);
  }

  private static String standfirst(Entry entry, Markup text) {
    String summary = entry.summary().text().strip();
    boolean apart = !text.equals(entry.summary()) && !summary.isEmpty();
    if (!apart || Wording.words(summary) > STANDFIRST || CUT_OFF.matcher(summary).find()) return "";
    String beginning = summary.substring(0, Math.min(40, summary.length()));
    return text.text().strip().startsWith(beginning) ? "" : summary;
  }

  private static List<Lack> lacks(Body body, Markup text, @Nullable URI link) {
    List<Lack> lacks = new ArrayList<>();
    if (link != null && !isWhole(body, text)) lacks.add(new Lack(What.TEXT, link, Lacks.PENDING));
    lacks.addAll(Lacks.pictures(body));
    return lacks;
  }

  private static boolean isWhole(Body body, Markup text) {
    long paragraphs = body.blocks().stream().filter(Block.Paragraph.class::isInstance).count();
    return Wording.words(text.text()) >= WHOLE
        && paragraphs > 1
        && !CUT_OFF.matcher(text.text()).find();
  }
}
