package org.broadsheet.ui.sidebar;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/// The first letter of a feed's name on a colour of its own, in place of an icon that would have to
/// be fetched.
final class Monogram extends StackPane {
  private static final int COLOURS = 8;

  private final Label letter = new Label();

  Monogram() {
    getStyleClass().add("monogram");
    getChildren().add(letter);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
  }

  void show(String name) {
    letter.setText(letter(name));
    getStyleClass().removeIf(style -> style.startsWith("colour-"));
    getStyleClass().add("colour-" + Math.floorMod(name.hashCode(), COLOURS));
  }

  private static String letter(String name) {
    String bare = name.replaceFirst("(?i)^the\\s+", "");
    return bare.codePoints()
        .filter(Character::isLetterOrDigit)
        .mapToObj(Character::toString)
        .findFirst()
        .orElse("·")
        .toUpperCase(Locale.ROOT);
  }
}
