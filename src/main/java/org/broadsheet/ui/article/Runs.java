package org.broadsheet.ui.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.text.Text;
import org.broadsheet.news.Line;
import org.broadsheet.news.Span;

/// Turns a line into runs of text that are styled alike, and remembers where its links are.
final class Runs {
  private final List<Text> texts = new ArrayList<>();
  private final List<LinkRange> links = new ArrayList<>();
  private int length;

  /// Where a link stands in the text of its line, from the first character to behind the last.
  record LinkRange(int from, int to, URI target, String text, List<Text> runs) {}

  Runs(Line line) {
    add(line, Set.of());
  }

  List<Text> texts() {
    return texts;
  }

  List<LinkRange> links() {
    return links;
  }

  private void add(Line line, Set<String> styles) {
    line.spans().forEach(span -> add(span, styles));
  }

  private void add(Span span, Set<String> styles) {
    switch (span) {
      case Span.Plain plain -> add(plain.text(), styles);
      case Span.Mono mono -> add(mono.text(), with(styles, "mono"));
      case Span.LineBreak _ -> add("\n", styles);
      case Span.Strong strong -> add(strong.line(), with(styles, "strong"));
      case Span.Emphasis emphasis -> add(emphasis.line(), with(styles, "emphasis"));
      case Span.Superscript raised -> add(raised.line(), with(styles, "raised"));
      case Span.Subscript lowered -> add(lowered.line(), with(styles, "lowered"));
      case Span.Strikethrough struck -> add(struck.line(), with(styles, "struck"));
      case Span.Link link -> addLink(link, styles);
    }
  }

  private void addLink(Span.Link link, Set<String> styles) {
    int from = length;
    int first = texts.size();
    add(link.line(), with(styles, "link"));
    List<Text> runs = List.copyOf(texts.subList(first, texts.size()));
    if (!runs.isEmpty()) {
      links.add(new LinkRange(from, length, link.target(), link.line().text(), runs));
    }
  }

  private void add(String characters, Set<String> styles) {
    if (characters.isEmpty()) return;
    Text text = new Text(characters);
    text.getStyleClass().add("text");
    text.getStyleClass().addAll(styles);
    text.setStrikethrough(styles.contains("struck"));
    if (styles.contains("raised")) shift(text, -0.5);
    if (styles.contains("lowered")) shift(text, 0.2);
    texts.add(text);
    length += characters.length();
  }

  /// The toolkit sets all runs on one base line; this moves one off it, by its own size.
  private static void shift(Text text, double ems) {
    text.getStyleClass().add("small");
    text.translateYProperty().bind(text.fontProperty().map(font -> ems * font.getSize()));
  }

  private static Set<String> with(Set<String> styles, String style) {
    Set<String> more = new TreeSet<>(styles);
    more.add(style);
    return more;
  }
}
