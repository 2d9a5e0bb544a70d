package org.broadsheet.news;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads addresses as tolerantly as browsers do: what stands in feeds and pages is often no URI by
/// RFC 3986, with spaces, other scripts or brackets in it.
public final class Addresses {
  /// Longer ones are data, mistakes or attacks.
  private static final int LONGEST = 8_000;

  /// The JDK's Punycode breaks on much longer ones.
  private static final int LONGEST_HOST = 255;

  private static final Pattern HOST =
      Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*://)([^/?#]*)(.*)$");
  private static final Pattern ABOVE_ROOT = Pattern.compile("^(\\w+://[^/?#]*)(?:/\\.\\.)+(?=/|$)");
  private static final String LEGAL = "-._~:/?#@!$&'()*+,;=%";

  private Addresses() {}

  /// The address that a text gives, or null where it gives none.
  public static @Nullable URI parse(String text) {
    String trimmed = withoutBreaks(text.strip());
    if (trimmed.isEmpty() || trimmed.length() > LONGEST) return null;
    try {
      return new URI(isPlain(trimmed) ? trimmed : escaped(withAsciiHost(trimmed)));
    } catch (URISyntaxException | IllegalArgumentException _) {
      return null;
    }
  }

  private static String withoutBreaks(String text) {
    boolean broken = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || text.indexOf('\t') >= 0;
    return broken ? text.replaceAll("[\\t\\r\\n]", "") : text;
  }

  /// Nothing in it needs to be escaped: then there is a shorter way, and most are so.
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '#' || !isLegal(c) || (c == '%' && !isEscape(text, i))) return false;
    }
    return true;
  }

  /// The address that a text gives, seen from a page; null where it gives none.
  public static @Nullable URI resolve(@Nullable URI base, String text) {
    URI address = parse(text);
    if (address == null || address.isAbsolute() || base == null || base.isOpaque()) return address;
    if (address.toString().isEmpty()) return base;
    return resolve(base, address);
  }

  /// [URI#resolve] drops the path of the base where only a query is given (against RFC 3986, 5.2.2)
  /// and keeps `..` above the root.
  private static @Nullable URI resolve(URI base, URI address) {
    String path = address.getRawPath();
    if (address.getRawAuthority() == null && (path == null || path.isEmpty())) {
      if (address.getRawQuery() == null) return withFragment(base, address.getRawFragment());
      return parse(beforeQuery(base) + address);
    }
    URI resolved = base.resolve(address);
    String text = resolved.toString();
    return text.contains("/..") ? parse(ABOVE_ROOT.matcher(text).replaceFirst("$1")) : resolved;
  }

  private static String beforeQuery(URI base) {
    String text = base.toString();
    int query = text.indexOf('?');
    int fragment = text.indexOf('#');
    int end = query < 0 || (fragment >= 0 && fragment < query) ? fragment : query;
    return end < 0 ? text : text.substring(0, end);
  }

  private static @Nullable URI withFragment(URI base, @Nullable String fragment) {
    String bare = base.toString().replaceFirst("#.*$", "");
    return parse(fragment == null ? bare : bare + "#" + fragment);
  }

  /// Whether it is an http or https address of a host: the only kind that is ever followed.
  public static boolean isWeb(@Nullable URI address) {
    if (address == null || address.getScheme() == null) return false;
    String scheme = address.getScheme().toLowerCase(Locale.ROOT);
    return (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null;
  }

  /// Scheme, host and port: who answers there.
  ///
  /// @see <a href="https://www.rfc-editor.org/rfc/rfc6454#section-4">RFC 6454, 4</a>
  public static String origin(URI address) {
    boolean secure = "https".equalsIgnoreCase(address.getScheme());
    int usual = secure ? 443 : 80;
    int port = address.getPort() < 0 ? usual : address.getPort();
    String host = String.valueOf(address.getHost()).toLowerCase(Locale.ROOT);
    return (secure ? "https" : "http") + "://" + host + ":" + port;
  }

  /// The web address that a text gives, seen from a page; null for every other kind.
  public static @Nullable URI web(@Nullable URI base, String text) {
    URI address = resolve(base, text);
    return isWeb(address) ? address : null;
  }

  private static String withAsciiHost(String text) {
    Matcher parts = HOST.matcher(text);
    if (!parts.matches() || parts.group(2).chars().allMatch(c -> c < 128)) return text;
    if (parts.group(2).length() > LONGEST_HOST) throw new IllegalArgumentException("no host");
    return parts.group(1) + IDN.toASCII(parts.group(2), IDN.ALLOW_UNASSIGNED) + parts.group(3);
  }

  /// Percent-encodes what may not stand in an address, and a `%` that encodes nothing.
  private static String escaped(String text) {
    int fragment = text.indexOf('#');
    int path = afterHost(text);
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      boolean legal = (i < path && isBracket(c)) || (isLegal(c) && (c != '#' || i == fragment));
      if (legal && (c != '%' || isEscape(text, i))) escaped.append((char) c);
      else escape(c, escaped);
      i += Character.charCount(c);
    }
    return escaped.toString();
  }

  /// Where the path begins: before it brackets may stand, around an IPv6 address.
  private static int afterHost(String text) {
    Matcher parts = HOST.matcher(text);
    return parts.matches() ? parts.end(2) : 0;
  }

  private static boolean isBracket(int c) {
    return c == '[' || c == ']';
  }

  private static boolean isLegal(int c) {
    if (c >= 'a' && c <= 'z') return true;
    return c < 128 && (Character.isLetterOrDigit(c) || LEGAL.indexOf(c) >= 0);
  }

  private static boolean isEscape(String text, int at) {
    return at + 2 < text.length()
        && Character.digit(text.charAt(at + 1), 16) >= 0
        && Character.digit(text.charAt(at + 2), 16) >= 0;
  }

  private static void escape(int c, StringBuilder to) {
    for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      to.append('%').append(String.format(Locale.ROOT, "%02X", b & 0xff));
    }
  }
}
