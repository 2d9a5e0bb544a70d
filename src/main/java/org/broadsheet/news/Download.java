package org.broadsheet.news;

import java.net.URI;
import java.util.Locale;
import java.util.Map;

/// Bytes as they came, with what is needed to read them.
///
/// @param address where they were found in the end, after redirects
/// @param headers of the answer by name in small letters; empty for a file
@SuppressWarnings("ArrayRecordComponent") // identity is enough: nobody compares downloads
public record Download(URI address, Map<String, String> headers, byte[] bytes) {
  public Download {
    headers = Map.copyOf(headers);
  }

  /// The value of a header, or the empty string.
  public String header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
  }
}
