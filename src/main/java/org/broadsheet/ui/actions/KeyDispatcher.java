package org.broadsheet.ui.actions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Runs actions by their keys, wherever the focus is, except that single keys belong to a text
/// field that has it, and space and enter to a button.
public final class KeyDispatcher {
  private final Map<String, Action> actions = new HashMap<>();
  private final BooleanSupplier asleep;
  private String begun = "";

  /// @param asleep whether something lies over the window that takes all keys itself
  public KeyDispatcher(List<Action> actions, BooleanSupplier asleep) {
    this.asleep = asleep;
    actions.forEach(action -> action.keys().forEach(keys -> this.actions.put(keys, action)));
  }

  public void listen(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> run(event, KeyNames.pressed(event)));
    scene.addEventFilter(KeyEvent.KEY_TYPED, event -> run(event, KeyNames.typed(event)));
  }

  private void run(KeyEvent event, @Nullable String key) {
    if (key == null || asleep.getAsBoolean() || belongsToFocus(event, key)) return;
    String keys = begun.isEmpty() ? key : begun + " " + key;
    Action action = actions.getOrDefault(keys, actions.get(key));
    boolean begins = actions.keySet().stream().anyMatch(other -> other.startsWith(keys + " "));
    begun = begins ? keys : "";
    if (action == null && !begins) return;
    event.consume();
    if (!begins && action != null) action.run().run();
  }

  private static boolean belongsToFocus(KeyEvent event, String key) {
    Node focus = event.getTarget() instanceof Node node ? node : null;
    if (focus instanceof TextInputControl) return !key.startsWith("ctrl+") || isEditing(key);
    boolean pushes = key.equals("space") || key.equals("enter");
    boolean control =
        focus instanceof ButtonBase || focus instanceof ComboBoxBase<?> || focus instanceof Slider;
    return (pushes && control) || (key.equals("enter") && isPushed(focus));
  }

  private static boolean isPushed(@Nullable Node focus) {
    return focus != null
        && (focus.getAccessibleRole() == AccessibleRole.HYPERLINK
            || focus.getAccessibleRole() == AccessibleRole.BUTTON);
  }

  private static boolean isEditing(String key) {
    return switch (key) {
      case "ctrl+z", "ctrl+shift+z", "ctrl+a", "ctrl+c", "ctrl+v", "ctrl+x" -> true;
      default -> false;
    };
  }
}
