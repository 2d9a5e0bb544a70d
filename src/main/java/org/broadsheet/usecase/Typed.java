package org.broadsheet.usecase;

import java.net.URI;
import java.util.regex.Pattern;
import org.broadsheet.news.Addresses;
import org.broadsheet.news.Login;
import org.broadsheet.news.Problem;
import org.jspecify.annotations.Nullable;

/// Understands addresses as people type and paste them.
final class Typed {
  private static final Pattern FEED_SCHEME = Pattern.compile("(?i)^feed:(?://)?(?=https?:)");
  private static final Pattern FEED_HOST = Pattern.compile("(?i)^feed://");
  private static final Pattern SCHEME = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*:(?!\\d)");
  private static final Pattern HOST =
      Pattern.compile("^[^\\s/?#]+\\.[^\\s/?#.]+.*|^localhost\\b.*");

  private Typed() {}

  /// The web address that is meant, as a feed's address is written; null where none can be.
  static @Nullable URI address(String typed) {
    URI address = web(typed);
    return address == null ? null : FeedAddress.of(address);
  }

  /// What else can be meant, where nothing answers there: who typed no scheme may mean a server
  /// without TLS, as at home. Null where there is no such doubt, and where a password would be
  /// readable on its way.
  static @Nullable URI otherwise(String typed) {
    if (login(typed) != null || SCHEME.matcher(typed.strip()).find()) return null;
    URI address = address(typed);
    return address == null ? null : URI.create("http" + address.toString().substring(5));
  }

  /// The name and password that stand in the address; null where none do.
  static @Nullable Login login(String typed) {
    URI address = web(typed);
    return address == null ? null : LoginInAddress.of(address);
  }

  private static @Nullable URI web(String typed) {
    String text = typed.strip();
    text = FEED_SCHEME.matcher(text).replaceFirst("");
    text = FEED_HOST.matcher(text).replaceFirst("https://");
    if (!SCHEME.matcher(text).find()) {
      if (!HOST.matcher(text).matches()) return null;
      text = "https://" + text;
    }
    URI address = Addresses.parse(text);
    return Addresses.isWeb(address) ? address : null;
  }

  /// What is wrong with what was typed.
  static Problem problem(String typed) {
    String text = typed.strip();
    boolean other = SCHEME.matcher(text).find() && !text.regionMatches(true, 0, "http", 0, 4);
    return new Problem(
        other ? Problem.Kind.FORBIDDEN_SCHEME : Problem.Kind.BAD_ADDRESS,
        other ? text.substring(0, text.indexOf(':')) : text);
  }
}
