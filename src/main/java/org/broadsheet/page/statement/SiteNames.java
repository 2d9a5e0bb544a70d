package org.broadsheet.page.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.broadsheet.page.text.Words;
import org.jspecify.annotations.Nullable;

/// The names by which a site calls itself: as it states them, and as its host is called.
final class SiteNames {
  private static final int SHORTEST_PART = 4;

  private final List<String> stated = new ArrayList<>();
  private final List<String> hosts = new ArrayList<>();

  /// @param names as the page states them; may be empty
  /// @param host as in `www.paper.example`; null where it is unknown
  SiteNames(List<String> names, @Nullable String host) {
    for (String name : names) if (!run(name).isEmpty()) stated.add(run(name));
    if (host == null) return;
    hosts.add(run(host));
    String[] labels = host.toLowerCase(Locale.ROOT).split("\\.", -1);
    for (int i = 0; i < labels.length - 1; i++)
      if (!labels[i].equals("www") && labels[i].length() > 2) hosts.add(run(labels[i]));
  }

  /// Whether it is the name that the site states.
  boolean isName(String part) {
    return stated.contains(run(part));
  }

  /// Whether it is the name, or the name with something more: sites write theirs in many ways.
  boolean isLikeName(String part) {
    String key = run(part);
    if (stated.contains(key) || hosts.contains(key)) return true;
    if (key.length() < SHORTEST_PART) return false;
    for (String name : stated) if (name.startsWith(key) || key.startsWith(name)) return true;
    return false;
  }

  private static String run(String text) {
    return Words.key(text).replace(" ", "");
  }
}
