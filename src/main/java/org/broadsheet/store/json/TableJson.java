package org.broadsheet.store.json;

import java.util.List;
import org.broadsheet.news.Block.Cell;
import org.broadsheet.news.Block.Table;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Tables, row by row.
final class TableJson {
  private TableJson() {}

  static ObjectNode write(Table table, Depth depth) {
    ObjectNode node = Json.object().put("is", "table");
    node.set("caption", SpanJson.write(table.caption(), depth));
    ArrayNode rows = node.putArray("rows");
    for (List<Cell> row : table.rows()) {
      ArrayNode cells = rows.addArray();
      row.forEach(cell -> cells.add(write(cell, depth)));
    }
    return node;
  }

  private static ObjectNode write(Cell cell, Depth depth) {
    ObjectNode node = Json.object();
    if (cell.heading()) node.put("heading", true);
    node.set("line", SpanJson.write(cell.line(), depth));
    return node;
  }

  static Table read(JsonNode node) {
    List<List<Cell>> rows = Json.items(node, "rows").stream().map(TableJson::row).toList();
    return new Table(SpanJson.read(node, "caption"), rows);
  }

  private static List<Cell> row(JsonNode cells) {
    return cells.values().stream().map(TableJson::cell).toList();
  }

  private static Cell cell(JsonNode node) {
    return new Cell(node.path("heading").asBoolean(false), SpanJson.read(node, "line"));
  }
}
