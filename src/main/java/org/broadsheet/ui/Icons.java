package org.broadsheet.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.SVGPath;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons, all from one set.
public final class Icons {
  private static final String STAR =
      "M12 3l2.8 5.8 6.2.9-4.5 4.4 1 6.3L12 17.5 6.500 20.400l1-6.300L3 9.700l6.200-.9z";

  private Icons() {}

  public static Node of(Feather icon) {
    return FontIcon.of(icon);
  }

  /// A star that is filled: the set has only its outline.
  public static Node fullStar() {
    SVGPath star = new SVGPath();
    star.setContent(STAR);
    star.getStyleClass().add("full-star");
    return star;
  }

  public static Button button(Feather icon, String name) {
    Button button = new Button();
    name(button, icon, name);
    return button;
  }

  /// Gives a button its icon, and its name to those who point at it and those who hear it.
  public static void name(ButtonBase button, Feather icon, String name) {
    button.setGraphic(of(icon));
    button.getStyleClass().add("icon-button");
    button.setAccessibleText(name);
    button.setTooltip(new Tooltip(name));
  }
}
