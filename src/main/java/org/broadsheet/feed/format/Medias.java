package org.broadsheet.feed.format;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.broadsheet.feed.html.Base;
import org.broadsheet.feed.html.Sanitizer;
import org.broadsheet.news.Markup;
import org.broadsheet.news.ParsedFeed.Enclosure;
import org.broadsheet.news.ParsedFeed.Media;
import org.jspecify.annotations.Nullable;

/// Makes the pictures, films and sounds of an entry from what Media RSS says of them.
final class Medias {
  private Medias() {}

  static List<Media> adapt(Draft draft, Base base) {
    List<Media> all = new ArrayList<>();
    for (MediaDraft it : draft.media()) {
      Media media = media(it, draft, base);
      if (media.address() != null || !it.isBare()) all.add(media);
    }
    Media aside = media(draft.aside, draft, base);
    if (all.isEmpty() && !draft.aside.isBare()) all.add(aside);
    else if (!aside.thumbnails().isEmpty()) all.add(alone(aside.thumbnails()));
    return all;
  }

  /// The rest has been inherited by the others.
  private static Media alone(List<URI> thumbnails) {
    return new Media(null, "", "", Markup.EMPTY, List.of(), thumbnails);
  }

  private static Media media(MediaDraft draft, Draft entry, Base base) {
    Sanitizer sanitizer = entry.feed().sanitizer;
    Content description = draft.description();
    return new Media(
        draft.address == null ? null : draft.address.resolve(base),
        draft.type,
        draft.medium,
        description == null ? Markup.EMPTY : description.markup(sanitizer, base),
        draft.credits().stream()
            .map(it -> it.words(sanitizer))
            .filter(it -> !it.isEmpty())
            .toList(),
        draft.thumbnails().stream()
            .map(it -> it.resolve(base))
            .filter(Objects::nonNull)
            .distinct()
            .toList());
  }

  /// What is said of the first of which anything is said.
  static Markup description(List<Media> media) {
    return media.stream()
        .map(Media::description)
        .filter(it -> !it.isEmpty())
        .findFirst()
        .orElse(Markup.EMPTY);
  }

  /// The first picture that there is.
  static @Nullable URI picture(List<Media> media, List<Enclosure> enclosures) {
    for (Media it : media) {
      if (isPicture(it)) return it.address();
      if (!it.thumbnails().isEmpty()) return it.thumbnails().getFirst();
    }
    for (Enclosure it : enclosures) {
      if (isPicture(it.type())) return it.address();
    }
    return null;
  }

  private static boolean isPicture(Media media) {
    return media.address() != null
        && (media.medium().equalsIgnoreCase("image") || isPicture(media.type()));
  }

  private static boolean isPicture(String type) {
    return type.toLowerCase(Locale.ROOT).startsWith("image/");
  }
}
