package org.broadsheet.feed.format;

import java.net.URI;
import org.broadsheet.feed.html.Base;
import org.jspecify.annotations.Nullable;

/// An address as it is written, and what it is to be seen from.
///
/// @param base set by an `xml:base`; [Base#NONE] where none is in force
record Reference(String text, Base base) {

  /// The address that is meant; null where it is none, or not one of the web.
  ///
  /// @param otherwise the base where no `xml:base` gives one
  @Nullable URI resolve(Base otherwise) {
    return from(otherwise).resolve(bare());
  }

  /// The address of a picture that is meant; null where it is none.
  @Nullable URI picture(Base otherwise) {
    return from(otherwise).picture(bare());
  }

  private Base from(Base otherwise) {
    return base.equals(Base.NONE) ? otherwise : base;
  }

  private String bare() {
    return text.replace("&amp;", "&");
  }
}
