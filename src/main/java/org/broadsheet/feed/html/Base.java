package org.broadsheet.feed.html;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.broadsheet.news.Addresses;
import org.jspecify.annotations.Nullable;

/// Where relative addresses are seen from.
///
/// @param address null where it is not known; then relative addresses stay as they are
public record Base(@Nullable URI address) {
  public static final Base NONE = new Base(null);

  private static final Pattern SUBSCRIBE =
      Pattern.compile("^feed:(?://(?=https?:))?(?=https?:|//)", Pattern.CASE_INSENSITIVE);
  private static final Set<String> LINKS =
      Set.of("http", "https", "mailto", "tel", "sms", "ftp", "geo", "magnet", "news", "xmpp");

  /// The base that an `xml:base` within this one sets.
  public Base within(String reference) {
    URI inner = reference.isBlank() ? null : Addresses.resolve(address, reference);
    return inner == null || (inner.isAbsolute() && !Addresses.isWeb(inner))
        ? this
        : new Base(inner);
  }

  /// The address that a reference means: of the web, or relative where there is nothing to see it
  /// from; null where it is of another kind or none.
  public @Nullable URI resolve(String reference) {
    String text = reference.strip();
    if (text.isEmpty()) return null;
    URI found = Addresses.resolve(address, web(text));
    return found == null || (found.isAbsolute() && !Addresses.isWeb(found)) ? null : found;
  }

  /// The address of a picture: also one that is not of the web, as in a feed that was made for a
  /// disk. It is data, and not fetched.
  public @Nullable URI picture(String reference) {
    URI found = resolve(reference);
    if (found != null) return found;
    URI elsewhere = Addresses.parse(reference);
    return elsewhere != null && reference.strip().startsWith("file://") ? elsewhere : null;
  }

  /// `feed:` is a request to subscribe, not another way to fetch.
  private String web(String reference) {
    if (!reference.regionMatches(true, 0, "feed:", 0, 5)) return reference;
    String web = SUBSCRIBE.matcher(reference).replaceFirst("");
    return web.startsWith("//") && address == null ? "http:" + web : web;
  }

  /// What to write for the address of a link; null where it must not be written.
  @Nullable String link(String reference) {
    return absolute(reference.strip(), false);
  }

  /// What to write for the address of a picture, film or sound; null where it must not be written.
  @Nullable String source(String reference) {
    return absolute(reference.strip(), true);
  }

  private @Nullable String absolute(String reference, boolean source) {
    String scheme = scheme(reference);
    if (scheme.isEmpty()) return relative(reference);
    if (scheme.equals("data")) return source && isPicture(reference) ? reference : null;
    return LINKS.contains(scheme) ? reference : null;
  }

  private static boolean isPicture(String data) {
    return data.regionMatches(true, 5, "image/", 0, 6);
  }

  private String relative(String reference) {
    if (address == null) return reference;
    URI found = Addresses.resolve(address, reference);
    return found == null ? reference : asWritten(found.toString(), reference);
  }

  /// Letters of all scripts are left as the author wrote them: only a request escapes them.
  private static String asWritten(String address, String reference) {
    String written = address;
    for (int c : reference.codePoints().filter(c -> c > 127).distinct().toArray()) {
      String letter = Character.toString(c);
      written = written.replace(URLEncoder.encode(letter, StandardCharsets.UTF_8), letter);
    }
    return written;
  }

  /// The scheme in small letters, as a browser reads it: without the white space and control
  /// characters that may hide it.
  static String scheme(String reference) {
    int end = 0;
    while (end < reference.length() && "/?#".indexOf(reference.charAt(end)) < 0) {
      if (reference.charAt(end) != ':') {
        end++;
        continue;
      }
      String scheme = reference.substring(0, end);
      return scheme.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
    }
    return "";
  }
}
