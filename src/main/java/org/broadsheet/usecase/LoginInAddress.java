package org.broadsheet.usecase;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.broadsheet.news.Addresses;
import org.broadsheet.news.Login;
import org.jspecify.annotations.Nullable;

/// Takes addresses apart that people write as `https://name:password@host/feed`: a password must
/// not stand where addresses are shown, exported and logged.
final class LoginInAddress {
  private LoginInAddress() {}

  /// Null where there is none.
  static @Nullable Login of(URI address) {
    String written = Addresses.isWeb(address) ? address.getRawUserInfo() : null;
    if (written == null || written.isEmpty()) return null;
    int colon = written.indexOf(':');
    return colon < 0
        ? new Login(decoded(written), "")
        : new Login(decoded(written.substring(0, colon)), decoded(written.substring(colon + 1)));
  }

  private static String decoded(String written) {
    try {
      return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      return written;
    }
  }

  /// The same one where none stands in it.
  static URI without(URI address) {
    String written = Addresses.isWeb(address) ? address.getRawUserInfo() : null;
    if (written == null) return address;
    return URI.create(address.toString().replaceFirst("//[^/?#]*@", "//"));
  }
}
