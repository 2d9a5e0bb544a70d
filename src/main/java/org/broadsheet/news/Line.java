package org.broadsheet.news;

import java.util.List;
import java.util.stream.Collectors;

/// Running text: the content of a paragraph, a heading, a caption or a table cell.
public record Line(List<Span> spans) {
  public static final Line EMPTY = new Line(List.of());

  public Line {
    spans = List.copyOf(spans);
  }

  public static Line of(String text) {
    return text.isEmpty() ? EMPTY : new Line(List.of(new Span.Plain(text)));
  }

  /// The words alone, without links and emphasis.
  public String text() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }

  public boolean isBlank() {
    return text().isBlank();
  }
}
