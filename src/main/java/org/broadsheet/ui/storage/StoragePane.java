package org.broadsheet.ui.storage;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.broadsheet.news.Clearing;
import org.broadsheet.news.Space;
import org.broadsheet.words.Words;
import org.jspecify.annotations.Nullable;

/// Room, rules and copies, one below the other.
public final class StoragePane extends VBox {
  private static final int LARGEST = 5;

  private final StorageModel model;
  private final GridPane used = new GridPane();
  private final Label plan = new Label();
  private final Button clear = button("storage.clear");

  public StoragePane(StorageModel model, CopiesPane copies) {
    this.model = model;
    getStyleClass().add("storage");
    setId("storage");
    used.getStyleClass().add("facts");
    plan.setWrapText(true);
    plan.setId("storage-plan");
    clear.setOnAction(_ -> model.clear());
    getChildren()
        .addAll(
            heading("storage.used"),
            used,
            heading("storage.keep"),
            new RulesPane(model),
            planned(),
            once(),
            heading("storage.copies"),
            copies);
    model.space().subscribe(this::show);
    model.plan().subscribe(this::show);
    model.reload();
  }

  private static Label heading(String key) {
    Label label = new Label(Words.get(key));
    label.getStyleClass().add("storage-heading");
    return label;
  }

  private static Button button(String key) {
    Button button = new Button(Words.get(key));
    button.setId(key.replace('.', '-'));
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private void show(@Nullable Space space) {
    used.getChildren().clear();
    if (space == null) return;
    row(Words.get("storage.texts"), Sizes.of(space.database()));
    row(Words.get("storage.pictures"), Sizes.of(space.pictures()));
    space.feeds().stream()
        .filter(feed -> feed.articles() > 0)
        .sorted((one, other) -> Long.compare(size(other), size(one)))
        .limit(LARGEST)
        .forEach(feed ->
            row(name(feed), Words.get("storage.feed", Sizes.of(size(feed)), feed.articles())));
  }

  /// The saved pages have no title of their own.
  private static String name(Space.OfFeed feed) {
    return feed.title().isBlank() ? Words.get("place.saved") : feed.title();
  }

  private static long size(Space.OfFeed feed) {
    return feed.text() + feed.pictures();
  }

  private void row(String name, String value) {
    Label label = new Label(name);
    label.getStyleClass().add("fact-name");
    used.addRow(used.getRowCount(), label, new Label(value));
  }

  private void show(@Nullable Clearing clearing) {
    clear.setDisable(clearing == null || clearing.isEmpty());
    plan.setText(
        clearing == null
            ? Words.get("storage.planning")
            : clearing.isEmpty()
                ? Words.get("storage.nothing")
                : Words.get(
                    "storage.plan",
                    clearing.articles(),
                    clearing.feeds().size(),
                    clearing.pictures(),
                    Sizes.of(clearing.pictureBytes())));
  }

  private HBox planned() {
    HBox box = new HBox(12, plan, clear);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private CheckBox once() {
    CheckBox box = new CheckBox(Words.get("storage.once"));
    box.setId("show-once");
    model
        .answers()
        .take(
            model.showsOnce(),
            on -> {
              box.setSelected(on);
              box.selectedProperty().subscribe((_, now) -> model.showOnce(now));
            });
    return box;
  }
}
