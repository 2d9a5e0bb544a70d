package org.broadsheet.feed.format;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.feed.date.Dates;
import org.broadsheet.feed.html.Base;
import org.broadsheet.feed.html.Sanitizer;
import org.broadsheet.news.Markup;
import org.broadsheet.news.ParsedFeed;
import org.broadsheet.news.ParsedFeed.Enclosure;
import org.broadsheet.news.ParsedFeed.Entry;
import org.broadsheet.news.ParsedFeed.Media;
import org.jspecify.annotations.Nullable;

/// Makes the records of `news` from drafts.
final class Adapter {
  private static final int LONGEST_TITLE = 1_000;

  private Adapter() {}

  static ParsedFeed feed(FeedDraft draft, String charset) {
    URI link = link(draft.link, draft.base);
    Base base = draft.base.equals(Base.NONE) ? Base.NONE : page(link, draft.base);
    Instant updated = date(draft.updated, draft);
    Markup description = markup(draft.summary, draft, base);
    return new ParsedFeed(
        id(draft),
        title(draft, base),
        link,
        link(draft.self, draft.base),
        description.isEmpty() ? markup(draft.content, draft, base) : description,
        draft.language(),
        picture(draft.image, base),
        link(draft.icon, base),
        updated != null ? updated : date(draft.published, draft),
        authors(draft.authors, draft),
        List.copyOf(draft.categories()),
        draft.rhythm(),
        draft.entries(),
        charset);
  }

  /// Relative addresses are seen from the page that the entry is from; files and pictures, and that
  /// page itself, from the site. Where it is not even known where the feed is from, all but the
  /// page's stay relative.
  static Entry entry(EntryDraft draft) {
    FeedDraft feed = draft.feed();
    Base site = page(link(feed.link, feed.base), feed.base);
    URI link = link(draft.link, site);
    boolean placed = !feed.base.equals(Base.NONE);
    return entry(draft, link, placed ? site : Base.NONE, placed ? page(link, site) : Base.NONE);
  }

  private static Base page(@Nullable URI page, Base otherwise) {
    return page == null || !page.isAbsolute() ? otherwise : new Base(page);
  }

  private static Entry entry(EntryDraft draft, @Nullable URI link, Base site, Base page) {
    List<Media> media = Medias.adapt(draft, site);
    List<Enclosure> enclosures = enclosures(draft, site);
    URI image = picture(draft.image, site);
    Markup summary = markup(draft.summary, draft, page);
    Markup content = markup(draft.content, draft, page);
    boolean silent = summary.isEmpty() && content.isEmpty();
    return new Entry(
        id(draft),
        markup(draft.title, draft, page),
        link,
        authors(draft.authors.isEmpty() ? draft.feed().authorsOfAll : draft.authors, draft),
        date(draft.published, draft),
        date(draft.updated, draft),
        silent ? Medias.description(media) : summary,
        content,
        image != null ? image : Medias.picture(media, enclosures),
        List.copyOf(draft.categories()),
        enclosures,
        media);
  }

  private static @Nullable URI link(Candidates<Reference> candidates, Base base) {
    return candidates.firstThat(it -> it.resolve(base));
  }

  private static @Nullable URI picture(Candidates<Reference> candidates, Base base) {
    return candidates.firstThat(it -> it.picture(base));
  }

  /// What is longer is no name of a feed but a text in its place: its first words are.
  private static Markup title(FeedDraft draft, Base base) {
    Markup title = markup(draft.title, draft, base);
    String text = title.text();
    if (text.length() <= LONGEST_TITLE) return title;
    int end = text.lastIndexOf(' ', LONGEST_TITLE);
    int cut = end > 0 ? end : LONGEST_TITLE - 1;
    int whole = Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut;
    return draft.sanitizer.plain(text.substring(0, whole) + "…");
  }

  private static Markup markup(Candidates<Content> candidates, Draft draft, Base base) {
    Sanitizer sanitizer = draft.feed().sanitizer;
    Markup made =
        candidates.firstThat(it -> {
          Markup markup = it.markup(sanitizer, base);
          return markup.isEmpty() ? null : markup;
        });
    return made == null ? Markup.EMPTY : made;
  }

  private static @Nullable Instant date(Candidates<String> candidates, Draft draft) {
    String language = draft.feed().language();
    return candidates.firstThat(it -> Dates.read(it, language));
  }

  private static String id(Draft draft) {
    Reference id = draft.id.first();
    if (id == null) return "";
    boolean based = !id.base().equals(Base.NONE);
    boolean path = id.text().startsWith("/") || (based && id.text().indexOf(':') < 0);
    URI resolved = path ? id.resolve(draft.feed().base) : null;
    return resolved == null ? id.text() : resolved.toString();
  }

  private static List<String> authors(Candidates<Content> authors, Draft draft) {
    Set<String> names = new LinkedHashSet<>();
    for (Content author : authors.best()) {
      String name = Authors.name(author.words(draft.feed().sanitizer));
      if (!name.isEmpty()) names.add(name);
    }
    return List.copyOf(names);
  }

  private static List<Enclosure> enclosures(Draft draft, Base base) {
    List<Enclosure> enclosures = new ArrayList<>();
    for (Draft.Enclosed it : draft.enclosures()) {
      URI address = it.address().resolve(base);
      if (address != null) enclosures.add(new Enclosure(address, it.type(), it.length()));
    }
    return enclosures.stream().distinct().toList();
  }
}
