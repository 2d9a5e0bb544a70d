package org.broadsheet.ui.look;

import java.util.Locale;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.broadsheet.ui.Theme;
import org.broadsheet.usecase.Preferences;
import org.jspecify.annotations.Nullable;

/// How the person likes it, bound to what is stored.
public final class LookModel {
  private static final int LEAST_TEXT = 12;
  private static final int USUAL_TEXT = 18;
  private static final int MOST_TEXT = 40;

  private final Preferences preferences;
  private final ObjectProperty<Choice> theme;
  private final IntegerProperty textSize;
  private final IntegerProperty measure;
  private final IntegerProperty windowText;
  private final IntegerProperty markReadAfter;

  /// A theme, or whatever the desktop has.
  public enum Choice {
    DESKTOP(null),
    LIGHT(Theme.LIGHT),
    DARK(Theme.DARK),
    SEPIA(Theme.SEPIA);

    private final @Nullable Theme theme;

    Choice(@Nullable Theme theme) {
      this.theme = theme;
    }

    public Theme theme() {
      return theme == null ? Theme.ofTheDesktop() : theme;
    }
  }

  public LookModel(Preferences preferences) {
    this.preferences = preferences;
    theme = new SimpleObjectProperty<>(choice(preferences.get("theme", "DESKTOP")));
    theme.subscribe(choice -> preferences.set("theme", choice.name()));
    textSize = number("text-size", USUAL_TEXT, LEAST_TEXT, MOST_TEXT);
    measure = number("measure", 35, 28, 50);
    windowText = number("window-text", 13, 10, 28);
    markReadAfter = number("mark-read-after", 800, -1, 60_000);
  }

  private static Choice choice(String name) {
    for (Choice choice : Choice.values()) {
      if (choice.name().equals(name.toUpperCase(Locale.ROOT))) return choice;
    }
    return Choice.DESKTOP;
  }

  private IntegerProperty number(String name, int usual, int least, int most) {
    IntegerProperty property =
        new SimpleIntegerProperty(preferences.number(name, usual, least, most));
    property.subscribe(value -> preferences.set(name, value.toString()));
    return property;
  }

  public ObjectProperty<Choice> theme() {
    return theme;
  }

  /// Of an article's text, in pixels.
  public IntegerProperty textSize() {
    return textSize;
  }

  /// The widest that an article's column may be, in ems of its text.
  public IntegerProperty measure() {
    return measure;
  }

  /// Of everything but the article, in pixels.
  public IntegerProperty windowText() {
    return windowText;
  }

  /// How long an article is open before it counts as read, in milliseconds; negative: never by
  /// itself.
  public IntegerProperty markReadAfter() {
    return markReadAfter;
  }

  public void larger() {
    textSize.set(Math.min(MOST_TEXT, textSize.get() + 1));
  }

  public void smaller() {
    textSize.set(Math.max(LEAST_TEXT, textSize.get() - 1));
  }

  public void usual() {
    textSize.set(USUAL_TEXT);
  }
}
