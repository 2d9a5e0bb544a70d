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
    char[] letters = new char[text.length()];
    int count = 0;
    for (int i = 0, character; i < text.length(); i += Character.charCount(character)) {
      character = text.codePointAt(i);
      if (Character.isLetter(character)) count += Character.toChars(character, letters, count);
    }
    return new String(letters, 0, count);
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
