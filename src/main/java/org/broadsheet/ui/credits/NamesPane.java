package org.broadsheet.ui.credits;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.broadsheet.news.Maker;
import org.broadsheet.ui.Icons;
import org.broadsheet.ui.Message;
import org.broadsheet.words.Words;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;

/// The names of those who took the pictures, those with the most first.
public final class NamesPane extends BorderPane {
  /// A name and what it is, in ems of the window's type.
  private static final double ROW_EMS = 3.6;

  private final CreditsModel model;
  private final Runnable toWall;
  private final CustomTextField filter = (CustomTextField) TextFields.createClearableTextField();
  private final ListView<Maker> list = new ListView<>();
  private final StackPane message = new StackPane();
  private final Label title = new Label(Words.get("place.credits"));
  private final Label note = new Label();
  private boolean choosing;

  /// @param toWall brings the focus to the pictures
  public NamesPane(CreditsModel model, Runnable toWall) {
    this.model = model;
    this.toWall = toWall;
    getStyleClass().addAll("headlines", "names");
    setId("names");
    setTop(new VBox(header(), filter()));
    message.setMouseTransparent(true);
    setCenter(new StackPane(list(), message));
    model.listed().subscribe(this::show);
    model.nobody().subscribe(_ -> sayWhatIsMissing());
    model.chosen().subscribe(_ -> follow());
  }

  private HBox header() {
    title.getStyleClass().add("title");
    title.setMaxWidth(Double.MAX_VALUE);
    title.setMinWidth(0);
    note.getStyleClass().add("note");
    note.setMinWidth(0);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox header = new HBox(title, note);
    header.getStyleClass().add("pane-header");
    return header;
  }

  private StackPane filter() {
    filter.setId("names-filter");
    filter.getStyleClass().add("search-field");
    filter.setLeft(Icons.of(Feather.SEARCH));
    filter.setPromptText(Words.get("credits.filter"));
    filter.setAccessibleText(Words.get("credits.filter"));
    filter.textProperty().bindBidirectional(model.filter());
    filter.setOnKeyPressed(event -> {
      switch (event.getCode()) {
        case ESCAPE -> filter.clear();
        case DOWN, ENTER -> focusList();
        default -> {}
      }
    });
    StackPane place = new StackPane(filter);
    place.getStyleClass().add("names-filter");
    return place;
  }

  private ListView<Maker> list() {
    list.setId("names-list");
    list.setAccessibleText(Words.get("credits.names"));
    list.setCellFactory(_ -> new MakerCell());
    title.fontProperty().subscribe(font -> list.setFixedCellSize(ROW_EMS * font.getSize() / 1.08));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(maker -> {
          if (!choosing && maker != null) model.choose(maker);
        });
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::enterWall);
    return list;
  }

  private void enterWall(KeyEvent event) {
    if (event.getCode() != KeyCode.ENTER && event.getCode() != KeyCode.RIGHT) return;
    event.consume();
    toWall.run();
  }

  /// Cleared first: the view walks the whole list when items change under a selection.
  private void show(List<Maker> makers) {
    choosing = true;
    list.getSelectionModel().clearSelection();
    list.setItems(FXCollections.observableList(makers));
    choosing = false;
    note.setText(Words.get("credits.count", makers.size()));
    sayWhatIsMissing();
    follow();
  }

  private void sayWhatIsMissing() {
    String wanted = model.filter().get().strip();
    message.getChildren().clear();
    if (!model.listed().get().isEmpty()) return;
    if (model.nobody().get()) {
      message.getChildren().add(message(Feather.CAMERA, "credits.empty", ""));
    } else if (!wanted.isEmpty()) {
      message.getChildren().add(message(Feather.SEARCH, "credits.nomatch", wanted));
    }
  }

  private static VBox message(Feather icon, String key, String wanted) {
    return Message.of(icon, Words.get(key + ".title"), Words.get(key + ".text", wanted));
  }

  private void follow() {
    Maker chosen = model.chosen().get();
    int index = chosen == null ? -1 : model.listed().get().indexOf(chosen);
    if (index == list.getSelectionModel().getSelectedIndex()) return;
    choosing = true;
    if (index < 0) list.getSelectionModel().clearSelection();
    else list.getSelectionModel().clearAndSelect(index);
    choosing = false;
  }

  /// On the name that is chosen, or else on the first.
  public void focusList() {
    list.requestFocus();
    if (list.getSelectionModel().isEmpty() && !list.getItems().isEmpty()) {
      list.getSelectionModel().clearAndSelect(0);
    }
  }
}
