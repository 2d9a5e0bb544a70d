package org.broadsheet.usecase;

import java.net.URI;
import java.util.Locale;
import org.broadsheet.news.Addresses;

/// The one way in which the address of a feed is written, so that nobody subscribes to the same
/// feed twice: no login, no fragment, which no server sees, scheme and host in small letters, and
/// no port where it is the usual one.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc3986#section-6.2.2">RFC 3986, 6.2.2 and
///   6.2.3</a>
final class FeedAddress {
  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  private FeedAddress() {}

  static URI of(URI address) {
    if (!Addresses.isWeb(address)) return address;
    String scheme = address.getScheme().toLowerCase(Locale.ROOT);
    StringBuilder text = new StringBuilder(scheme).append("://");
    text.append(address.getHost().toLowerCase(Locale.ROOT));
    int usual = scheme.equals("https") ? HTTPS : HTTP;
    if (address.getPort() >= 0 && address.getPort() != usual) {
      text.append(':').append(address.getPort());
    }
    String path = address.getRawPath();
    text.append(path == null || path.isEmpty() ? "/" : path);
    if (address.getRawQuery() != null) text.append('?').append(address.getRawQuery());
    return URI.create(text.toString());
  }
}
