package org.broadsheet.store.articles;

import java.net.URI;
import java.util.UUID;
import java.util.stream.Collectors;
import org.broadsheet.news.Arrival;
import org.broadsheet.news.Photo.ImageRef;
import org.broadsheet.store.base.Hash;

/// What a feed says of an article, hashed without what changes by itself: links, counts of comments
/// and views, punctuation. It tells a real update, and an article that comes under another guid.
final class Essence {
  /// A shorter text says too little: then the pictures count too.
  private static final int SHORT = 20;

  private Essence() {}

  static UUID of(Arrival arrival) {
    String letters = letters(arrival.body().text() + arrival.header().standfirst());
    String pictures = letters.length() < SHORT ? pictures(arrival) : "";
    return Hash.of(String.join("\n", arrival.header().title().strip(), letters, pictures));
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    text.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /// Without the queries of their addresses, which are signed anew each time.
  private static String pictures(Arrival arrival) {
    return arrival.body().photos().stream()
        .map(photo -> photo.image())
        .filter(image -> image != null)
        .map(ImageRef::address)
        .map(URI::getRawPath)
        .collect(Collectors.joining("\n"));
  }
}
