package org.broadsheet.ui.headlines;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.broadsheet.news.Order;
import org.broadsheet.ui.Answers;
import org.broadsheet.ui.Message;
import org.broadsheet.ui.photo.Thumbnails;
import org.broadsheet.usecase.Browse;
import org.broadsheet.words.Words;

/// The list of headlines, with the name of the place above it.
public final class HeadlinesPane extends BorderPane {
  /// Two lines of title and one of source, in ems of the window's type.
  private static final double ROW_EMS = 6.2;

  private final HeadlinesModel model;
  private final ListView<HeadlineList.Row> list = new ListView<>();
  private final Label title = new Label();
  private final Label note = new Label();
  private final Button arrived = new Button();
  private final VBox arrivedPlace = new VBox(arrived);
  private final TroubleBar trouble = new TroubleBar();
  private final StackPane message = new StackPane();
  private boolean choosing;

  public HeadlinesPane(HeadlinesModel model, Browse browse, Clock clock, Answers answers) {
    this.model = model;
    getStyleClass().add("headlines");
    setId("headlines");
    setTop(new VBox(header(), trouble, arrivedBar()));
    setCenter(
        new StackPane(
            list(new Ages(clock, browse.zone()), new Thumbnails(browse::thumbnail, answers)),
            message));
    message.setMouseTransparent(true);
    model.list().subscribe(this::show);
    model.chosen().subscribe(index -> follow(index.intValue()));
    model.loading().subscribe(_ -> sayWhatIsMissing());
    tellAges(answers);
  }

  private HBox header() {
    title.getStyleClass().add("title");
    note.getStyleClass().add("note");
    note.setMinWidth(0);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox header = new HBox(title, note);
    header.getStyleClass().add("pane-header");
    return header;
  }

  private VBox arrivedBar() {
    arrived.getStyleClass().add("new-bar");
    arrived.setMaxWidth(Double.MAX_VALUE);
    arrived.setOnAction(_ -> model.reload(model.chosenArticle()));
    arrivedPlace.getStyleClass().add("new-bar-place");
    model
        .arrived()
        .subscribe(count -> {
          arrived.setText(Words.get("headlines.arrived", count));
          arrivedPlace.setVisible(count.intValue() > 0);
          arrivedPlace.setManaged(count.intValue() > 0);
        });
    return arrivedPlace;
  }

  private ListView<HeadlineList.Row> list(Ages ages, Thumbnails thumbnails) {
    list.setId("headline-list");
    list.setAccessibleText(Words.get("headlines.name"));
    list.setCellFactory(_ -> new HeadlineCell(ages, thumbnails));
    title.fontProperty().subscribe(font -> list.setFixedCellSize(ROW_EMS * font.getSize() / 1.08));
    list.getSelectionModel()
        .selectedIndexProperty()
        .subscribe(index -> {
          if (!choosing) model.choose(index.intValue());
        });
    return list;
  }

  /// Ages are told anew each minute, as long as the list is on the screen. Not by an animation,
  /// which would draw sixty times a second to do so.
  private void tellAges(Answers answers) {
    CompletableFuture.delayedExecutor(1, TimeUnit.MINUTES, answers.screen())
        .execute(() -> {
          if (getScene() == null || getScene().getWindow() == null) return;
          list.refresh();
          tellAges(answers);
        });
  }

  /// Cleared first: the view walks the whole list when items change under a selection.
  private void show(HeadlineList rows) {
    choosing = true;
    list.getSelectionModel().clearSelection();
    list.setItems(rows);
    choosing = false;
    if (!rows.isEmpty()) list.scrollTo(0);
    follow(model.chosen().get());
    sayWhatIsMissing();
  }

  private void follow(int index) {
    choosing = true;
    if (index < 0) list.getSelectionModel().clearSelection();
    else list.getSelectionModel().clearAndSelect(index);
    choosing = false;
    if (index >= 0 && !isSeen(index)) list.scrollTo(Math.max(0, index - 1));
  }

  private boolean isSeen(int index) {
    if (!(list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) return false;
    var first = flow.getFirstVisibleCell();
    var last = flow.getLastVisibleCell();
    return first != null && last != null && index > first.getIndex() && index < last.getIndex();
  }

  private void sayWhatIsMissing() {
    boolean empty = model.size() == 0 && !model.loading().get();
    message.getChildren().clear();
    if (empty) message.getChildren().add(Message.ofEmpty(model.place().get(), model.show().get()));
  }

  /// @param about what stands beside the name: how many there are, in which order
  public void setPlace(String name, String about) {
    title.setText(name);
    String order =
        Words.get(model.order().get() == Order.NEWEST_FIRST ? "order.newest" : "order.oldest");
    boolean ordered = !model.isSearch();
    note.setText(ordered ? about + " · " + order : about);
  }

  /// @param words what is wrong with the feed that is listed; empty where nothing is
  /// @param help shows what can be done
  public void setTrouble(String words, Runnable help) {
    trouble.show(words, help);
  }

  public void focusList() {
    list.requestFocus();
  }
}
