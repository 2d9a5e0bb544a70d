package org.broadsheet.ui.storage;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import org.broadsheet.news.KeepRule;
import org.broadsheet.news.KeepRule.Keep;
import org.broadsheet.news.KeepRules;
import org.broadsheet.words.Words;
import org.jspecify.annotations.Nullable;

/// How long articles of all feeds are kept, and how much room their pictures may take.
final class RulesPane extends GridPane {
  private final StorageModel model;
  private final ComboBox<Keep> keep;
  private final ComboBox<Long> pictures;
  private final CheckBox unread = new CheckBox(Words.get("keep.unread"));
  private final CheckBox starred = new CheckBox(Words.get("keep.starred"));
  private boolean showing;

  RulesPane(StorageModel model) {
    this.model = model;
    getStyleClass().add("facts");
    keep = box("keep-articles", "keep.articles", Keeping.CHOICES, Keeping::words);
    pictures = box("keep-pictures", "keep.room", Keeping.PICTURES, Keeping::pictures);
    addRow(0, name("keep.articles"), keep);
    addRow(1, new Label(), unread);
    addRow(2, new Label(), starred);
    addRow(3, name("keep.room"), pictures);
    model.rules().subscribe(this::show);
    keep.valueProperty().subscribe((_, _) -> changed());
    unread.selectedProperty().subscribe((_, _) -> changed());
    starred.selectedProperty().subscribe((_, _) -> changed());
    pictures
        .valueProperty()
        .subscribe((_, megabytes) -> {
          if (!showing && megabytes != null) model.boundPictures(megabytes);
        });
  }

  private static Label name(String key) {
    Label label = new Label(Words.get(key));
    label.getStyleClass().add("fact-name");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static <T> ComboBox<T> box(
      String id, String name, List<T> choices, Function<T, String> words) {
    ComboBox<T> box = new ComboBox<>();
    box.setId(id);
    box.setAccessibleText(Words.get(name));
    box.getItems().setAll(choices);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T choice) {
            return choice == null ? "" : words.apply(choice);
          }

          @Override
          public @Nullable T fromString(String text) {
            return null;
          }
        });
    return box;
  }

  private void show(@Nullable KeepRules rules) {
    if (rules == null) return;
    showing = true;
    keep.setValue(rules.all().keep());
    unread.setSelected(rules.all().unreadToo());
    starred.setSelected(rules.all().starredToo());
    pictures.setValue(rules.pictureBytes() / 1_000_000);
    boolean forEver = rules.all().keep() instanceof Keep.Forever;
    unread.setDisable(forEver);
    starred.setDisable(forEver);
    showing = false;
  }

  private void changed() {
    if (showing || keep.getValue() == null) return;
    model.keep(new KeepRule(keep.getValue(), unread.isSelected(), starred.isSelected()));
  }
}
