package org.broadsheet.page.body;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.news.Block;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Kind;
import org.jspecify.annotations.Nullable;

/// Reads tables, and tells those that hold data from those that only arrange the page.
final class Tables {
  private static final int LONGEST = 2_000;

  private Tables() {}

  /// The rows of a table, wherever in it they stand, those of tables within it left out.
  static List<Box> rows(Box table) {
    List<Box> rows = new ArrayList<>();
    gatherRows(table, rows);
    return rows;
  }

  private static void gatherRows(Box box, List<Box> rows) {
    for (Box child : box.boxes()) {
      if (child.kind() == Kind.ROW) rows.add(child);
      else if (child.kind() != Kind.TABLE) gatherRows(child, rows);
    }
  }

  static boolean isData(List<Box> rows) {
    if (rows.size() > LONGEST) return false;
    int most = 0;
    for (Box row : rows) {
      most = Math.max(most, row.boxes().size());
      for (Box cell : row.boxes()) {
        if (cell.letters() > 400 || cell.pictures() > 1) return false;
        for (Box part : cell.boxes()) if (part.kind() == Kind.TABLE) return false;
      }
    }
    return most > 1 && rows.size() > 1;
  }

  static List<Block.Cell> cells(Box row, @Nullable URI base) {
    return row.boxes().stream()
        .map(cell ->
            new Block.Cell(cell.name().equals("th"), LineReader.read(cell.children(), base)))
        .toList();
  }
}
