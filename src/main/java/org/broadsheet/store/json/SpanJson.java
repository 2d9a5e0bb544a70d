package org.broadsheet.store.json;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.news.Line;
import org.broadsheet.news.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Lines and their spans. Plain text is a string, everything else an object that says what it is.
final class SpanJson {
  private SpanJson() {}

  static ArrayNode write(Line line, Depth depth) {
    ArrayNode array = Json.array();
    if (depth.bottom()) return array;
    line.spans().forEach(span -> array.add(write(span, depth.below())));
    return array;
  }

  private static JsonNode write(Span span, Depth depth) {
    return switch (span) {
      case Span.Plain plain -> Json.string(plain.text());
      case Span.Link link ->
          kind("link", link.line(), depth).put("target", link.target().toString());
      case Span.Strong strong -> kind("strong", strong.line(), depth);
      case Span.Emphasis emphasis -> kind("emphasis", emphasis.line(), depth);
      case Span.Superscript raised -> kind("superscript", raised.line(), depth);
      case Span.Subscript lowered -> kind("subscript", lowered.line(), depth);
      case Span.Strikethrough struck -> kind("strikethrough", struck.line(), depth);
      case Span.Mono mono -> Json.object().put("is", "mono").put("text", mono.text());
      case Span.LineBreak _ -> Json.object().put("is", "break");
    };
  }

  private static ObjectNode kind(String kind, Line line, Depth depth) {
    ObjectNode node = Json.object().put("is", kind);
    node.set("line", write(line, depth));
    return node;
  }

  static Line read(JsonNode node, String name) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode item : Json.items(node, name)) {
      Span span = item.isString() ? new Span.Plain(item.stringValue()) : read(item);
      if (span != null) spans.add(span);
    }
    return new Line(spans);
  }

  private static @Nullable Span read(JsonNode node) {
    return switch (Json.text(node, "is")) {
      case "link" -> link(node);
      case "strong" -> new Span.Strong(read(node, "line"));
      case "emphasis" -> new Span.Emphasis(read(node, "line"));
      case "superscript" -> new Span.Superscript(read(node, "line"));
      case "subscript" -> new Span.Subscript(read(node, "line"));
      case "strikethrough" -> new Span.Strikethrough(read(node, "line"));
      case "mono" -> new Span.Mono(Json.text(node, "text"));
      case "break" -> new Span.LineBreak();
      default -> null;
    };
  }

  private static @Nullable Span link(JsonNode node) {
    URI target = Json.address(node, "target");
    return target == null ? null : new Span.Link(read(node, "line"), target);
  }
}
