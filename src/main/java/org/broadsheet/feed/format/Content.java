package org.broadsheet.feed.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.broadsheet.feed.html.Base;
import org.broadsheet.feed.html.Sanitizer;
import org.broadsheet.news.Markup;

/// What stands between a start tag and its end.
///
/// @param text with the tags in it, if there were any
/// @param tagged whether there were any
/// @param base set by an `xml:base`; [Base#NONE] where none is in force
record Content(String text, Form form, boolean tagged, Base base) {

  boolean isBlank() {
    return text.isBlank();
  }

  /// The same with another text.
  Content with(String text) {
    return new Content(text, form, false, base);
  }

  /// The words alone.
  String words(Sanitizer sanitizer) {
    if (!tagged && text.indexOf('<') < 0 && text.indexOf('&') < 0) {
      return text.strip().replaceAll("\\s+", " ");
    }
    return tagged
        ? sanitizer.html(text, Base.NONE).text()
        : sanitizer.title(text, Base.NONE).text();
  }

  /// The words of a label: never HTML, though now and then escaped like it.
  String label(Sanitizer sanitizer) {
    boolean plain = !tagged && text.indexOf('<') >= 0;
    return plain ? text.strip().replaceAll("\\s+", " ") : words(sanitizer);
  }

  /// The address that the text is.
  Reference reference() {
    return new Reference(text.strip(), base);
  }

  /// @param otherwise the base where no `xml:base` gives one
  Markup markup(Sanitizer sanitizer, Base otherwise) {
    Base from = base.equals(Base.NONE) ? otherwise : base;
    return switch (form) {
      case TITLE, FIELD -> tagged ? sanitizer.html(text, from) : sanitizer.title(text, from);
      case TEXT -> tagged ? sanitizer.html(text, from) : sanitizer.plain(text);
      case HTML, XHTML -> sanitizer.html(text, from);
      case BASE64 -> decoded(sanitizer, from);
    };
  }

  /// What does not decode was not encoded.
  private Markup decoded(Sanitizer sanitizer, Base from) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text.replaceAll("\\s", "")));
      return sanitizer.html(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString(), from);
    } catch (IllegalArgumentException | CharacterCodingException _) {
      return sanitizer.plain(text);
    }
  }
}
