package org.broadsheet.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;

/// The colours of the window. Each has a style sheet of that name.
public enum Theme {
  LIGHT("light"),
  DARK("dark"),
  SEPIA("sepia");

  private final String sheet;

  Theme(String sheet) {
    this.sheet = sheet;
  }

  /// The one that the desktop asks for.
  public static Theme ofTheDesktop() {
    return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
  }

  public void dress(Scene scene) {
    scene.setUserAgentStylesheet(
        this == DARK
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    scene.getStylesheets().setAll(List.of(file("broadsheet.css"), file(sheet + ".css")));
  }

  private static String file(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
  }
}
