package org.broadsheet.ui.look;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.IntegerProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.broadsheet.words.Words;

/// What can be chosen of the look, behind the button "Aa".
public final class LookPane extends VBox {
  private static final List<Integer> DELAYS = List.of(0, 800, 3_000, 10_000, -1);

  private final GridPane grid = new GridPane();

  public LookPane(LookModel look) {
    getStyleClass().add("look");
    setId("look");
    grid.getStyleClass().add("look-grid");
    ComboBox<LookModel.Choice> theme = new ComboBox<>();
    theme.getItems().setAll(LookModel.Choice.values());
    theme.setConverter(words(choice -> Words.get("theme." + choice.name())));
    bind(theme, look.theme().get(), look.theme()::set);
    look.theme().subscribe(theme::setValue);
    add("look.theme", theme);
    add("look.text", slider(look.textSize(), 12, 40));
    add("look.measure", slider(look.measure(), 28, 50));
    add("look.window", slider(look.windowText(), 10, 28));
    add("look.read", delay(look.markReadAfter()));
    getChildren().add(grid);
  }

  private void add(String key, Node control) {
    Label label = new Label(Words.get(key));
    label.setLabelFor(control);
    control.setAccessibleText(label.getText());
    grid.addRow(grid.getRowCount(), label, control);
  }

  private static Slider slider(IntegerProperty value, int least, int most) {
    Slider slider = new Slider(least, most, value.get());
    slider.setBlockIncrement(1);
    slider.valueProperty().subscribe(number -> value.set((int) Math.round(number.doubleValue())));
    value.subscribe(number -> slider.setValue(number.intValue()));
    return slider;
  }

  private static ComboBox<Integer> delay(IntegerProperty value) {
    ComboBox<Integer> delay = new ComboBox<>();
    delay.getItems().setAll(DELAYS);
    delay.setConverter(words(LookPane::delayName));
    bind(delay, value.get(), value::set);
    value.subscribe(number -> delay.setValue(number.intValue()));
    return delay;
  }

  private static String delayName(int millis) {
    return switch (millis) {
      case -1 -> Words.get("look.read.never");
      case 0 -> Words.get("look.read.atonce");
      default -> Words.get("look.read.after", millis / 1_000.0);
    };
  }

  private static <T> void bind(ComboBox<T> box, T value, Consumer<T> set) {
    box.setValue(value);
    box.valueProperty()
        .subscribe(chosen -> {
          if (chosen != null) set.accept(chosen);
        });
  }

  private static <T> StringConverter<T> words(Function<T, String> name) {
    return new StringConverter<>() {
      @Override
      public String toString(T value) {
        return value == null ? "" : name.apply(value);
      }

      @Override
      public T fromString(String text) {
        throw new UnsupportedOperationException("nothing is typed here");
      }
    };
  }
}
