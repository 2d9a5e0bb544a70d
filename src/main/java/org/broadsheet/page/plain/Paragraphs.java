package org.broadsheet.page.plain;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.page.text.Spaces;

/// Takes a text apart into paragraphs: its lines, or what stands between empty lines where the
/// lines are broken to a width.
final class Paragraphs {
  private static final int WIDEST = 100;
  private static final int MOST = 20_000;

  private Paragraphs() {}

  static List<String> of(String text) {
    List<String> lines = text.lines().limit(MOST).map(Spaces::single).toList();
    return isBroken(lines)
        ? joined(lines)
        : lines.stream().filter(line -> !line.isEmpty()).toList();
  }

  /// Whether many lines stand directly below another, and hardly any is longer than a width.
  private static boolean isBroken(List<String> lines) {
    int below = 0;
    int wide = 0;
    int empty = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).isEmpty()) empty++;
      else if (!lines.get(i - 1).isEmpty()) below++;
      if (lines.get(i).length() > WIDEST) wide++;
    }
    return empty > 0 && below > empty && wide * 20 < lines.size();
  }

  private static List<String> joined(List<String> lines) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : lines) {
      if (!line.isEmpty()) paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
      else if (!paragraph.isEmpty()) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
    }
    if (!paragraph.isEmpty()) paragraphs.add(paragraph.toString());
    return paragraphs;
  }
}
