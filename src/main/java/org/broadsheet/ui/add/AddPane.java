package org.broadsheet.ui.add;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.broadsheet.news.FeedLink;
import org.broadsheet.news.Folder;
import org.broadsheet.words.Words;
import org.jspecify.annotations.Nullable;

/// One field for an address, and what to do with it.
public final class AddPane extends VBox {
  private final AddModel model;
  private final TextField address = new TextField();
  private final Button subscribe = new Button(Words.get("add.subscribe"));
  private final Button save = new Button(Words.get("add.save"));
  private final Button stop = new Button(Words.get("stop"));
  private final VBox choices = new VBox();

  /// @param folders that a new feed can lie in
  public AddPane(AddModel model, List<Folder> folders) {
    this.model = model;
    getStyleClass().add("add");
    setId("add");
    Label text = new Label(Words.get("add.text"));
    text.getStyleClass().add("panel-text");
    address.setId("address");
    address.setPromptText(Words.get("add.prompt"));
    address.setAccessibleText(Words.get("add.address"));
    address.setOnAction(_ -> model.subscribe(address.getText()));
    getChildren().addAll(text, address);
    if (!folders.isEmpty()) getChildren().add(folder(folders));
    choices.getStyleClass().add("choices");
    choices.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(message(), choices, buttons());
    model.choices().addListener((ListChangeListener<FeedLink>) _ -> showChoices());
    focusedProperty()
        .subscribe(focused -> {
          if (focused) address.requestFocus();
        });
  }

  private ComboBox<Folder> folder(List<Folder> folders) {
    ComboBox<Folder> box = new ComboBox<>();
    box.setPromptText(Words.get("add.folder"));
    box.setAccessibleText(Words.get("add.folder"));
    box.getItems().setAll(folders);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable Folder folder) {
            return folder == null ? "" : folder.name();
          }

          @Override
          public @Nullable Folder fromString(String name) {
            return null;
          }
        });
    box.valueProperty().subscribe(folder -> model.setFolder(folder == null ? null : folder.id()));
    return box;
  }

  private Label message() {
    Label message = new Label();
    message.setId("add-message");
    message.getStyleClass().add("problem");
    message.textProperty().bind(model.message());
    message.visibleProperty().bind(model.message().isNotEmpty());
    message.managedProperty().bind(model.message().isNotEmpty());
    return message;
  }

  private HBox buttons() {
    subscribe.setId("subscribe");
    subscribe.getStyleClass().add("default");
    subscribe.setOnAction(_ -> model.subscribe(address.getText()));
    save.setId("save-page");
    save.setOnAction(_ -> model.savePage(address.getText()));
    stop.setOnAction(_ -> model.stop());
    stop.visibleProperty().bind(model.busy());
    subscribe.disableProperty().bind(model.busy());
    save.disableProperty().bind(model.busy());
    ProgressIndicator busy = new ProgressIndicator();
    busy.setPrefSize(20, 20);
    busy.visibleProperty().bind(model.busy());
    HBox buttons = new HBox(subscribe, save, stop, busy);
    buttons.getStyleClass().add("buttons");
    buttons.getChildren().forEach(button -> ((Region) button).setMinWidth(USE_PREF_SIZE));
    return buttons;
  }

  private void showChoices() {
    choices.getChildren().clear();
    if (model.choices().isEmpty()) return;
    List<CheckBox> boxes = model.choices().stream().map(AddPane::choice).toList();
    boxes.getFirst().setSelected(true);
    Button add = new Button(Words.get("add.chosen"));
    add.setId("add-chosen");
    add.setOnAction(_ -> model.subscribe(chosen(boxes)));
    choices.getChildren().addAll(boxes);
    choices.getChildren().add(add);
  }

  private static CheckBox choice(FeedLink link) {
    CheckBox box = new CheckBox(link.title().isBlank() ? link.address().toString() : link.title());
    box.setUserData(link);
    box.setMnemonicParsing(false);
    return box;
  }

  private static List<FeedLink> chosen(List<CheckBox> boxes) {
    return boxes.stream()
        .filter(CheckBox::isSelected)
        .map(box -> (FeedLink) box.getUserData())
        .toList();
  }
}
