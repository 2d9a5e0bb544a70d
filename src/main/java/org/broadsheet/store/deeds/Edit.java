package org.broadsheet.store.deeds;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.store.json.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/// One value that became another one.
///
/// @param id of the feed, folder, article or correction
record Edit(Field field, long id, @Nullable String before, @Nullable String after) {

  static Edit hide(Field field, long id) {
    return new Edit(field, id, "false", "true");
  }

  static Edit show(Field field, long id) {
    return new Edit(field, id, "true", "false");
  }

  Edit inverse() {
    return new Edit(field, id, after, before);
  }

  boolean hides() {
    return "true".equals(after);
  }

  static String write(List<Edit> edits) {
    ArrayNode array = Json.array();
    for (Edit edit : edits) {
      array
          .addObject()
          .put("field", edit.field.name())
          .put("id", edit.id)
          .put("before", edit.before)
          .put("after", edit.after);
    }
    return Json.write(array);
  }

  static List<Edit> read(String text) {
    List<Edit> edits = new ArrayList<>();
    for (JsonNode node : Json.read(text).values()) {
      edits.add(
          new Edit(
              Field.valueOf(Json.text(node, "field")),
              node.path("id").asLong(),
              node.path("before").stringValue(null),
              node.path("after").stringValue(null)));
    }
    return edits;
  }
}
