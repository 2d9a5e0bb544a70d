package org.broadsheet.feed.format;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
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
  private Adapter() {}

  static ParsedFeed feed(FeedDraft draft, String charset) {
    Base base = base(draft, draft.base);
    Instant updated = date(draft.updated, draft);
    Markup description = markup(draft.summary, draft, base);
    return new ParsedFeed(
        id(draft),
        markup(draft.title, draft, base),
        link(draft.link, draft.base),
        link(draft.self, draft.base),
        description.isEmpty() ? markup(draft.content, draft, base) : description,
        draft.language(),
        link(draft.image, base),
        link(draft.icon, base),
        updated != null ? updated : date(draft.published, draft),
        authors(draft.authors, draft),
        List.copyOf(draft.categories()),
        draft.rhythm(),
        draft.entries(),
        charset);
  }

  static Entry entry(EntryDraft draft) {
    Base outer = base(draft.feed(), draft.feed().base);
    Base base = base(draft, outer);
    List<Media> media = Medias.adapt(draft, outer);
    List<Enclosure> enclosures = enclosures(draft, outer);
    URI image = link(draft.image, outer);
    Markup summary = markup(draft.summary, draft, base);
    Markup content = markup(draft.content, draft, base);
    boolean silent = summary.isEmpty() && content.isEmpty();
    return new Entry(
        id(draft),
        markup(draft.title, draft, base),
        link(draft.link, page(draft.feed(), draft.feed().base)),
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

  /// The page that the feed or entry is from: that is what relative addresses are seen from.
  private static Base page(Draft draft, Base otherwise) {
    URI page = link(draft.link, otherwise);
    return page == null || !page.isAbsolute() ? otherwise : new Base(page);
  }

  /// As [#page]; but where it is not even known where the feed is from, what is relative stays so.
  private static Base base(Draft draft, Base otherwise) {
    return draft.feed().base.equals(Base.NONE) ? Base.NONE : page(draft, otherwise);
  }

  private static @Nullable URI link(Candidates<Reference> candidates, Base base) {
    return candidates.firstThat(it -> it.resolve(base));
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
    return enclosures.stream().filter(Objects::nonNull).distinct().toList();
  }
}
