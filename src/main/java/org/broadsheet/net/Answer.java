package org.broadsheet.net;

import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.TreeMap;

/// What a server answered to one request.
///
/// @param bytes unpacked; empty unless the status is good
@SuppressWarnings("ArrayRecordComponent") // nobody compares answers
record Answer(int status, HttpHeaders headers, byte[] bytes) {
  static final int NOT_MODIFIED = 304;

  static boolean isGood(int status) {
    return status >= 200 && status < 300;
  }

  boolean isGood() {
    return isGood(status) || status == NOT_MODIFIED;
  }

  boolean isRedirect() {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }

  boolean isPermanent() {
    return status == 301 || status == 308;
  }

  /// Whether the server wants the whole host to be left alone for a while. A 503 that names no time
  /// tells of the one address only.
  ///
  /// @see <a href="https://www.rfc-editor.org/rfc/rfc6585#section-4">RFC 6585, 4: 429</a>
  /// @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4">RFC 9110, 15.6.4: 503</a>
  boolean asksForPause() {
    return status == 429 || (status == 503 && !header("retry-after").isEmpty());
  }

  /// How many bytes the server announced; -1 where it did not.
  static long length(HttpHeaders headers) {
    String written = headers.firstValue("content-length").orElse("");
    return written.matches("\\d{1,18}") ? Long.parseLong(written) : -1;
  }

  /// The first of the name, or the empty string.
  String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /// All of them, by name in small letters, without the pseudo-headers of HTTP/2.
  Map<String, String> all() {
    Map<String, String> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.map().forEach((name, values) -> all.put(name, String.join(", ", values)));
    all.keySet().removeIf(name -> name.startsWith(":"));
    return all;
  }
}
