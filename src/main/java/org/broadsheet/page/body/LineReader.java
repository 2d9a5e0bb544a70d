package org.broadsheet.page.body;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.news.Addresses;
import org.broadsheet.news.Line;
import org.broadsheet.news.Span;
import org.broadsheet.page.text.Spaces;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Hint;
import org.broadsheet.page.tree.Kind;
import org.broadsheet.page.tree.Node;
import org.broadsheet.page.tree.Words;
import org.jspecify.annotations.Nullable;

/// Makes a line of running text of elements and words. White space comes out as single spaces, at
/// the outermost place that it can have.
public final class LineReader {
  private final @Nullable URI base;
  private List<Span> spans = new ArrayList<>();
  private StringBuilder plain = new StringBuilder();
  private boolean spaceBefore;
  private boolean spaced = true;
  private boolean linked;

  private LineReader(@Nullable URI base) {
    this.base = base;
  }

  public static Line read(List<Node> nodes, @Nullable URI base) {
    LineReader reader = new LineReader(base);
    for (Node node : nodes) reader.add(node);
    reader.flush();
    return new Line(trimmed(reader.spans));
  }

  /// Without breaks at its ends, and without a space at its end.
  private static List<Span> trimmed(List<Span> spans) {
    int begin = 0;
    int end = spans.size();
    while (begin < end && isEmpty(spans.get(begin))) begin++;
    while (end > begin && isEmpty(spans.get(end - 1))) end--;
    List<Span> trimmed = new ArrayList<>(spans.subList(begin, end));
    if (!trimmed.isEmpty() && trimmed.getLast() instanceof Span.Plain last) {
      trimmed.set(trimmed.size() - 1, new Span.Plain(last.text().stripTrailing()));
    }
    return trimmed;
  }

  private static boolean isEmpty(Span span) {
    return span instanceof Span.LineBreak || span.text().isBlank();
  }

  private void add(Node node) {
    switch (node) {
      case Words words -> add(words.text());
      case Box box -> add(box);
    }
  }

  private void add(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Spaces.isSpace(c)) {
        spaceBefore |= !spaced && c != '\u200b' && c != '\ufeff' && c != '\u2060';
      } else {
        space();
        plain.append(c);
        spaced = false;
      }
    }
  }

  private void space() {
    if (!spaceBefore) return;
    plain.append(' ');
    spaceBefore = false;
    spaced = true;
  }

  private void add(Box box) {
    if (box.kind() == Kind.LINE_BREAK) {
      breakLine();
      return;
    }
    if (isUnread(box)) return;
    boolean block = !box.kind().inline();
    if (block) spaceBefore |= !spaced;
    switch (box.name()) {
      case "a" -> addLink(box);
      case "b", "strong" -> wrap(box, Span.Strong::new);
      case "i", "em", "cite", "dfn" -> wrap(box, Span.Emphasis::new);
      case "sup" -> wrap(box, Span.Superscript::new);
      case "sub" -> wrap(box, Span.Subscript::new);
      case "s", "strike", "del" -> wrap(box, Span.Strikethrough::new);
      case "code", "kbd", "samp", "tt" -> wrap(box, line -> new Span.Mono(line.text()));
      default -> addAll(box);
    }
    if (block) spaceBefore |= !spaced;
  }

  private static boolean isUnread(Box box) {
    return switch (box.kind()) {
      case NO_SCRIPT, CONTROL, IMAGE, EMBED, SOURCE -> true;
      default -> box.hidden() || box.has(Hint.HIDDEN);
    };
  }

  private void addAll(Box box) {
    for (Node child : box.children()) add(child);
  }

  private void breakLine() {
    spaceBefore = false;
    flush();
    spans.add(new Span.LineBreak());
    spaced = true;
  }

  private void addLink(Box box) {
    URI target = linked ? null : Addresses.web(base, box.attribute("href"));
    if (target == null) {
      addAll(box);
      return;
    }
    linked = true;
    wrap(box, line -> new Span.Link(line, target));
    linked = false;
  }

  private interface Wrapper {
    Span around(Line line);
  }

  private void wrap(Box box, Wrapper wrapper) {
    spaceBefore |= !spaced && beginsWithSpace(box);
    space();
    flush();
    List<Span> outer = spans;
    spans = new ArrayList<>();
    addAll(box);
    flush();
    List<Span> inner = spans;
    spans = outer;
    if (!inner.stream().allMatch(LineReader::isEmpty)) spans.add(wrapper.around(new Line(inner)));
  }

  private static boolean beginsWithSpace(Box box) {
    for (Node child : box.children()) {
      switch (child) {
        case Words words when words.text().isEmpty() -> {}
        case Words words -> {
          return Spaces.isSpace(words.text().charAt(0));
        }
        case Box inner -> {
          return inner.kind().inline() && beginsWithSpace(inner);
        }
      }
    }
    return false;
  }

  private void flush() {
    if (plain.isEmpty()) return;
    spans.add(new Span.Plain(plain.toString()));
    plain = new StringBuilder();
  }
}
