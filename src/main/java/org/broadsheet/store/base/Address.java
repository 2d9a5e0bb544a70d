package org.broadsheet.store.base;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/// Addresses as they were written by this program: read back exactly, not mended.
public final class Address {
  private Address() {}

  /// Null where the text is none.
  public static @Nullable URI read(String text) {
    try {
      return text.isEmpty() ? null : new URI(text);
    } catch (URISyntaxException _) {
      return null;
    }
  }
}
