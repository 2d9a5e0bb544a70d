package org.broadsheet.ui.actions;

import java.util.List;
import org.broadsheet.words.Words;

/// Something that can be done, shared by menu, toolbar, keys and the list of keys.
///
/// @param id stable: its name is the text `action.<id>`, and changed keys are stored under it
/// @param keys as [KeyNames] writes them; the first is the one that is shown; may be empty
public record Action(String id, Group group, List<String> keys, Runnable run) {
  public Action {
    keys = List.copyOf(keys);
  }

  /// Where it stands in the menu and in the list of keys.
  public enum Group {
    READ,
    MARK,
    GO,
    FEEDS,
    VIEW,
    EDIT,
    HELP;

    public String title() {
      return Words.get("group." + name());
    }
  }

  public String name() {
    return Words.get("action." + id);
  }
}
