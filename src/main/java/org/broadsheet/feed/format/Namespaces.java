package org.broadsheet.feed.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.broadsheet.feed.xml.Tag;
import org.jspecify.annotations.Nullable;

/// Which prefix means which namespace, at the place in the document where the reading is.
final class Namespaces {
  private static final int MOST = 1_000;

  private final Map<String, Space> meanings = new HashMap<>();
  private final Deque<Change> changes = new ArrayDeque<>();

  private record Change(String prefix, @Nullable Space before) {}

  /// Takes what a tag declares; [#leave] takes it back.
  ///
  /// @return how many declarations there were before
  int enter(Tag tag) {
    int before = changes.size();
    tag.forEach((name, address) -> {
      if (name.prefix().equals("xmlns")) declare(name.local(), address);
      else if (name.prefix().isEmpty() && name.local().equals("xmlns")) declare("", address);
    });
    return before;
  }

  private void declare(String prefix, String address) {
    if (changes.size() >= MOST) return;
    changes.push(new Change(prefix, meanings.put(prefix, Space.declared(prefix, address))));
  }

  void leave(int before) {
    while (changes.size() > before) {
      Change change = changes.pop();
      if (change.before == null) meanings.remove(change.prefix);
      else meanings.put(change.prefix, change.before);
    }
  }

  Space space(Tag.Name name) {
    Space declared = meanings.get(name.prefix());
    return declared != null ? declared : Space.undeclared(name.prefix());
  }
}
