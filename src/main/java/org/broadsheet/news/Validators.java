package org.broadsheet.news;

/// What a server gave to ask later whether anything changed, byte for byte as it gave it; empty
/// where it gave nothing.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9110#section-13.1">RFC 9110, 13.1</a>
public record Validators(String etag, String lastModified) {
  public static final Validators NONE = new Validators("", "");
}
