package org.broadsheet.ui.actions;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Names keys as people do: `j`, `shift+a`, `ctrl+z`, `shift+space`, `f6`, `?`; two of them with a
/// space between, as in `g u`, are typed one after the other.
///
/// Signs go by what is typed and not by where the key lies, so that `/` is `/` on every keyboard.
final class KeyNames {
  private KeyNames() {}

  /// Of a key that is pressed together with ctrl, alt or cmd, or that types nothing; null for one
  /// that will be named when it has typed its sign.
  static @Nullable String pressed(KeyEvent event) {
    KeyCode code = event.getCode();
    boolean chord = event.isShortcutDown() || event.isControlDown() || event.isAltDown();
    if (code.isModifierKey() || code == KeyCode.UNDEFINED) return null;
    if (!chord && !isSilent(code)) return null;
    return Stream.of(
            event.isShortcutDown() || event.isControlDown() ? "ctrl" : "",
            event.isAltDown() ? "alt" : "",
            event.isShiftDown() ? "shift" : "",
            name(code))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("+"));
  }

  private static boolean isSilent(KeyCode code) {
    return code.isFunctionKey()
        || code.isNavigationKey()
        || code == KeyCode.SPACE
        || code == KeyCode.ENTER
        || code == KeyCode.ESCAPE
        || code == KeyCode.DELETE;
  }

  private static String name(KeyCode code) {
    return switch (code) {
      case PLUS, ADD, EQUALS -> "plus";
      case MINUS, SUBTRACT -> "minus";
      case DIGIT0, NUMPAD0 -> "0";
      default -> code.getName().toLowerCase(Locale.ROOT).replace(' ', '-');
    };
  }

  /// Of a sign that was typed; null where the event types none.
  static @Nullable String typed(KeyEvent event) {
    String sign = event.getCharacter();
    if (event.isShortcutDown() || event.isControlDown() || event.isAltDown()) return null;
    if (sign.isBlank() || Character.isISOControl(sign.codePointAt(0))) return null;
    String small = sign.toLowerCase(Locale.ROOT);
    return small.equals(sign) ? sign : "shift+" + small;
  }

  /// As it is shown to people.
  static String shown(String keys) {
    return keys.replace("plus", "＋")
        .replace("minus", "−")
        .replace("+", " ")
        .replace("＋", "+")
        .replace("−", "-");
  }
}
