package org.broadsheet.ui.storage;

import java.io.File;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.broadsheet.usecase.KeepSafe.Copy;
import org.broadsheet.words.Words;
import org.jspecify.annotations.Nullable;

/// Backups, moving house, and the look whether all is well. What replaces the articles asks first.
public final class CopiesPane extends VBox {
  private final StorageModel model;
  private final StorageFiles files;
  private final Restart restart;
  private final ZoneId zone;
  private final FlowPane buttons = new FlowPane(8, 8);
  private final VBox question = new VBox(8);
  private final MenuButton backups = new MenuButton(Words.get("storage.restore"));

  public CopiesPane(StorageModel model, StorageFiles files, Restart restart, ZoneId zone) {
    super(8);
    this.model = model;
    this.files = files;
    this.restart = restart;
    this.zone = zone;
    backups.setId("storage-restore");
    buttons
        .getChildren()
        .addAll(
            button("storage.backup", model::backUp),
            backups,
            button("storage.check", model::check),
            button("storage.pack", () -> use(files.toPack(), model::pack)),
            button("storage.unpack", () -> use(files.packed(), this::askToMoveIn)));
    buttons.disableProperty().bind(model.busy());
    question.setVisible(false);
    question.managedProperty().bind(question.visibleProperty());
    getChildren().addAll(buttons, working(), question, message());
    model.copies().subscribe(this::list);
  }

  private static Button button(String key, Runnable run) {
    Button button = new Button(Words.get(key));
    button.setId(key.replace('.', '-'));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> run.run());
    return button;
  }

  private static void use(@Nullable File file, Consumer<Path> use) {
    if (file != null) use.accept(file.toPath());
  }

  private void list(List<Copy> copies) {
    backups.getItems().setAll(copies.stream().map(this::item).toList());
    backups.getItems().add(fromFile());
  }

  private MenuItem item(Copy copy) {
    String day =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(Locale.getDefault())
            .format(copy.made().atZone(zone));
    MenuItem item = new MenuItem(Words.get("storage.copy", day, copy.articles()));
    item.setOnAction(_ -> askToRestore(copy.file()));
    return item;
  }

  private MenuItem fromFile() {
    MenuItem item = new MenuItem(Words.get("storage.copy.file"));
    item.setOnAction(_ -> use(files.backup(), this::askToRestore));
    return item;
  }

  private void askToRestore(Path backup) {
    ask(
        Words.get("storage.restore.ask", name(backup)),
        "storage.restore.do",
        () -> restart.restore(backup));
  }

  private void askToMoveIn(Path packed) {
    ask(
        Words.get("storage.unpack.ask", name(packed)),
        "storage.unpack.do",
        () -> restart.moveIn(packed));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private void ask(String words, String key, Runnable act) {
    Label label = new Label(words);
    label.getStyleClass().add("panel-text");
    label.setWrapText(true);
    Button yes = button(key, act);
    yes.getStyleClass().add("default");
    Button no = button("storage.no", () -> question.setVisible(false));
    question.getChildren().setAll(label, new HBox(8, yes, no));
    question.setVisible(true);
    model.message().set("");
    yes.requestFocus();
  }

  private HBox working() {
    ProgressBar share = new ProgressBar();
    share.progressProperty().bind(model.share());
    share.setAccessibleText(Words.get("storage.copies"));
    HBox working = new HBox(12, share, button("stop", model::stop));
    working.getStyleClass().add("working");
    working.visibleProperty().bind(model.busy());
    working.managedProperty().bind(working.visibleProperty());
    return working;
  }

  private Label message() {
    Label message = new Label();
    message.setId("storage-message");
    message.getStyleClass().add("panel-text");
    message.setWrapText(true);
    message.setMinHeight(USE_PREF_SIZE);
    message.textProperty().bind(model.message());
    message.visibleProperty().bind(model.message().isNotEmpty());
    message.managedProperty().bind(message.visibleProperty());
    return message;
  }
}
