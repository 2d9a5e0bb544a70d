package org.broadsheet.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.page.text.Spaces;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Trace;

/// Writes down what rules say, one line each.
final class Reasons implements Trace {
  private static final int MOST = 5_000;
  private static final int LONGEST = 160;

  private final Set<String> lines = new LinkedHashSet<>();

  @Override
  public void note(String rule, Box about) {
    String names = about.attribute("class");
    note(rule, "<" + about.name() + (names.isEmpty() ? "" : " " + names) + "> " + about.text());
  }

  @Override
  public void note(String rule, String about) {
    String text = Spaces.single(about);
    String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    String line = rule + ": " + shown;
    if (lines.size() < MOST) lines.add(line);
  }

  List<String> lines() {
    return List.copyOf(lines);
  }
}
