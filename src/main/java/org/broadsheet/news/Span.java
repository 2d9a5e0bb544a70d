package org.broadsheet.news;

import java.net.URI;

/// A stretch of text within a [Line], with its meaning rather than its look.
public sealed interface Span {
  /// Text without further meaning. White space in it is single spaces.
  record Plain(String text) implements Span {}

  /// A link to an http or https address, and nothing else: whoever reads a page drops the rest.
  record Link(Line line, URI target) implements Span {}

  record Strong(Line line) implements Span {}

  record Emphasis(Line line) implements Span {}

  record Superscript(Line line) implements Span {}

  record Subscript(Line line) implements Span {}

  record Strikethrough(Line line) implements Span {}

  /// Code, keys and the like, in a fixed-width face.
  record Mono(String text) implements Span {}

  /// A forced break, as in verse or an address.
  record LineBreak() implements Span {}

  /// The words alone; a forced break is a line feed.
  default String text() {
    return switch (this) {
      case Plain plain -> plain.text();
      case Link link -> link.line().text();
      case Strong strong -> strong.line().text();
      case Emphasis emphasis -> emphasis.line().text();
      case Superscript raised -> raised.line().text();
      case Subscript lowered -> lowered.line().text();
      case Strikethrough struck -> struck.line().text();
      case Mono mono -> mono.text();
      case LineBreak _ -> "\n";
    };
  }
}
