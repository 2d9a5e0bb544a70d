package org.broadsheet.net;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.broadsheet.news.Addresses;
import org.broadsheet.news.Problem.Kind;
import org.jspecify.annotations.Nullable;

/// An address on the way of a fetch: http or https, with a host, as it goes over the wire.
record Step(URI address) {
  private static final int HIGHEST_PORT = 65_535;

  static Step at(URI address) throws FetchFailure {
    String written = address.toString();
    return of(Addresses.parse(written), written);
  }

  /// Where a redirect leads, seen from here.
  Step to(String location) throws FetchFailure {
    String written = asUtf8(location);
    return of(Addresses.resolve(address, written), written);
  }

  /// The client reads headers as Latin 1; who writes other letters there means UTF-8.
  private static String asUtf8(String header) {
    byte[] bytes = header.getBytes(StandardCharsets.ISO_8859_1);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      return header;
    }
  }

  private static Step of(@Nullable URI address, String written) throws FetchFailure {
    if (address == null || address.getScheme() == null) {
      throw new FetchFailure(Kind.BAD_ADDRESS, written);
    }
    String scheme = address.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new FetchFailure(Kind.FORBIDDEN_SCHEME, scheme);
    }
    if (!Addresses.isWeb(address) || address.getPort() > HIGHEST_PORT) {
      throw new FetchFailure(Kind.BAD_ADDRESS, written);
    }
    return new Step(bare(scheme, address));
  }

  /// Without the fragment, which is the reader's, and without a name and password, which would be
  /// told to a proxy.
  private static URI bare(String scheme, URI address) {
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    String host = address.getHost().toLowerCase(Locale.ROOT);
    return URI.create(scheme + "://" + host + port + path + query);
  }

  boolean isSecure() {
    return address.getScheme().equals("https");
  }

  /// Who answers there. Its http and https at the usual ports count as one, other ports as others.
  String host() {
    int port = address.getPort();
    boolean usual = port < 0 || port == usualPort();
    return usual ? address.getHost() : address.getHost() + ":" + port;
  }

  private int usualPort() {
    return isSecure() ? 443 : 80;
  }

  boolean hasOriginOf(Step other) {
    return isSecure() == other.isSecure() && host().equals(other.host());
  }
}
