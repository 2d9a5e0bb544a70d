package org.broadsheet.store.json;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.news.Completeness;
import org.broadsheet.news.Completeness.Lack;
import org.broadsheet.news.Completeness.What;
import org.broadsheet.news.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What an article lacks.
final class LackJson {
  private LackJson() {}

  static ArrayNode write(Completeness completeness) {
    ArrayNode lacks = Json.array();
    for (Lack lack : completeness.lacks()) {
      ObjectNode node = lacks.addObject().put("what", lack.what().name());
      Json.put(node, "address", lack.address());
      node.put("problem", lack.problem().kind().name());
      Json.put(node, "detail", lack.problem().detail());
    }
    return lacks;
  }

  /// A lack stays one even where its kind is unknown.
  static Completeness read(JsonNode node, String name) {
    List<Lack> lacks = new ArrayList<>();
    for (JsonNode item : Json.items(node, name)) {
      What what = Json.constant(What.class, item, "what");
      Problem.Kind kind = Json.constant(Problem.Kind.class, item, "problem");
      lacks.add(
          new Lack(
              what == null ? What.TEXT : what,
              Json.address(item, "address"),
              new Problem(kind == null ? Problem.Kind.INTERNAL : kind, Json.text(item, "detail"))));
    }
    return new Completeness(lacks);
  }
}
