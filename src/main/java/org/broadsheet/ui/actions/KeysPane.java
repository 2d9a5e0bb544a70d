package org.broadsheet.ui.actions;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The list of all keys, in two columns.
public final class KeysPane extends ScrollPane {
  public KeysPane(List<Action> actions) {
    getStyleClass().add("panel-scroll");
    setId("keys");
    setFitToWidth(true);
    VBox left = column();
    VBox right = column();
    for (Action.Group group : Action.Group.values()) {
      List<Action> keyed =
          actions.stream()
              .filter(action -> action.group() == group && !action.keys().isEmpty())
              .toList();
      VBox shorter = lines(left) <= lines(right) ? left : right;
      if (!keyed.isEmpty()) shorter.getChildren().add(group(group, keyed));
    }
    HBox columns = new HBox(left, right);
    columns.getStyleClass().add("keys");
    setContent(columns);
  }

  private static VBox column() {
    VBox column = new VBox();
    column.getStyleClass().add("key-column");
    HBox.setHgrow(column, Priority.ALWAYS);
    return column;
  }

  private static int lines(VBox column) {
    return column.getChildren().stream()
        .mapToInt(group -> ((VBox) group).getChildren().size() + 1)
        .sum();
  }

  private static VBox group(Action.Group group, List<Action> actions) {
    Label title = new Label(group.title());
    title.getStyleClass().add("key-group");
    VBox box = new VBox(title);
    box.getStyleClass().add("key-lines");
    actions.forEach(action -> box.getChildren().add(line(action)));
    return box;
  }

  private static HBox line(Action action) {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    HBox line = new HBox(new Label(action.name()), space);
    for (String keys : action.keys()) {
      Label name = new Label(KeyNames.shown(keys));
      name.getStyleClass().add("key-name");
      name.setMinWidth(USE_PREF_SIZE);
      line.getChildren().add(name);
    }
    line.getStyleClass().add("key-line");
    return line;
  }
}
