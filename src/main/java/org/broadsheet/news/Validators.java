package org.broadsheet.news;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// What a server gave to ask later whether anything changed, byte for byte as it gave it; empty
/// where it gave nothing.
///
/// @param address whose they are, where a redirect led away from the address that was asked; null
///   where it did not. Given to another address they could hide news.
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.1">RFC 9110, 13.1</a>
public record Validators(String etag, String lastModified, @Nullable URI address) {
  public static final Validators NONE = new Validators("", "");

  public Validators(String etag, String lastModified) {
    this(etag, lastModified, null);
  }
}
