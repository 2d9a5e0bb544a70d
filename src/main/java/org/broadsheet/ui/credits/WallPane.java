package org.broadsheet.ui.credits;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.broadsheet.news.Maker;
import org.broadsheet.news.PhotoPlace;
import org.broadsheet.ui.Answers;
import org.broadsheet.ui.Message;
import org.broadsheet.ui.photo.Thumbnails;
import org.broadsheet.usecase.Browse;
import org.broadsheet.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The pictures of one maker, the newest first. Only rows that are seen have nodes.
public final class WallPane extends BorderPane {
  private static final double GAP = 18;
  private static final double MARGIN = 24;

  /// Two lines of caption and one of source, in ems of the window's type.
  private static final double WORDS_EMS = 5.2;

  private final CreditsModel model;
  private final Consumer<PhotoPlace> open;
  private final Answers answers;
  private final ListView<Integer> list = new ListView<>();
  private final Label title = new Label();
  private final Label note = new Label();
  private final StackPane message = new StackPane();
  private WallRows rows = new WallRows(0, 1);
  private double tileWidth = 180;
  private List<PhotoPlace> hung = List.of();
  private int current;

  /// @param open opens an article at one of its photos
  public WallPane(CreditsModel model, Browse browse, Consumer<PhotoPlace> open, Answers answers) {
    this.model = model;
    this.open = open;
    this.answers = answers;
    getStyleClass().add("wall");
    setId("wall");
    setTop(header());
    Thumbnails thumbnails = new Thumbnails(browse::thumbnail, answers);
    list.setId("wall-list");
    list.setFocusTraversable(false);
    list.setCellFactory(_ -> new WallRowCell(this::layoutNow, thumbnails, this::push));
    message.setMouseTransparent(true);
    setCenter(new StackPane(list, message));
    list.widthProperty().subscribe((_, _) -> arrange());
    title.fontProperty().subscribe((_, _) -> arrange());
    model.wall().subscribe(this::hang);
    model.chosen().subscribe(_ -> name());
    model.nobody().subscribe(_ -> name());
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
  }

  private HBox header() {
    title.getStyleClass().add("title");
    title.setMaxWidth(Double.MAX_VALUE);
    title.setMinWidth(0);
    note.getStyleClass().add("note");
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox header = new HBox(title, note);
    header.getStyleClass().add("pane-header");
    return header;
  }

  private WallRowCell.Layout layoutNow() {
    return new WallRowCell.Layout(model.wall().get(), rows.columns(), tileWidth, words());
  }

  private double words() {
    return WORDS_EMS * title.getFont().getSize() / 1.08;
  }

  private void name() {
    Maker chosen = model.chosen().get();
    title.setText(chosen == null ? "" : chosen.name());
    note.setText(chosen == null ? "" : Words.get("credits.pictures", chosen.pictures()));
    list.setAccessibleText(chosen == null ? "" : Words.get("credits.wall", chosen.name()));
    message.getChildren().clear();
    if (chosen == null && !model.nobody().get()) {
      message
          .getChildren()
          .add(
              Message.of(
                  Feather.IMAGE,
                  Words.get("credits.choose.title"),
                  Words.get("credits.choose.text")));
    }
  }

  /// A picture that was looked at and still hangs stays the one that is.
  private void hang(Wall wall) {
    PhotoPlace before = current < hung.size() ? hung.get(current) : null;
    hung = wall.places();
    current = before == null ? 0 : Math.max(0, hung.indexOf(before));
    wall.onArrival((from, to) -> {
      if (wall.equals(model.wall().get())) rows.tell(from, to);
    });
    boolean focused = holdsFocus();
    rows = new WallRows(0, 1);
    arrange();
    if (!hung.isEmpty()) list.scrollTo(current / rows.columns());
    if (focused) answers.soon(this::focusWall);
  }

  private boolean holdsFocus() {
    return getScene() != null && getScene().getFocusOwner() instanceof Tile;
  }

  /// As many side by side as there is room for, each a little wider or narrower so that they fill
  /// it.
  private void arrange() {
    double room = list.getWidth() - 2 * MARGIN;
    if (room <= 0) return;
    double wished = Math.clamp(title.getFont().getSize() / 1.08 * 13.8, 150, 260);
    int columns = Math.max(1, (int) ((room + GAP) / (wished + GAP)));
    double width = Math.floor(Math.min((room - (columns - 1) * GAP) / columns, 1.25 * wished));
    double height = Math.ceil(width * 162 / 180 + words() + GAP);
    boolean same = width == tileWidth && height == list.getFixedCellSize();
    if (same && rows.hangs(hung.size(), columns)) return;
    boolean focused = holdsFocus();
    tileWidth = width;
    list.setFixedCellSize(height);
    rows = new WallRows(hung.size(), columns);
    list.setItems(rows);
    list.refresh();
    // Rows are made anew, and the focused node may show another picture now.
    if (focused) answers.soon(this::focusWall);
  }

  private void push(Tile tile) {
    current = tile.index();
    open.accept(hung.get(current));
  }

  private void move(KeyEvent event) {
    if (event.getTarget() instanceof Tile tile) current = tile.index();
    int columns = rows.columns();
    int screen = Math.max(1, (int) (list.getHeight() / list.getFixedCellSize())) * columns;
    switch (event.getCode()) {
      case LEFT -> go(current - 1);
      case RIGHT -> go(current + 1);
      case UP -> go(current - columns);
      case DOWN -> go(Math.min(current + columns, lastInColumn()));
      case HOME -> go(0);
      case END -> go(hung.size() - 1);
      case PAGE_UP -> go(Math.max(0, current - screen));
      case PAGE_DOWN -> go(Math.min(current + screen, hung.size() - 1));
      case ENTER -> tile(current).ifPresent(Tile::fire);
      default -> {
        return;
      }
    }
    event.consume();
  }

  /// The last row may be shorter: from above its gap one comes to its last picture.
  private int lastInColumn() {
    int last = hung.size() - 1;
    return current / rows.columns() == last / rows.columns() ? current : last;
  }

  private void go(int index) {
    if (index < 0 || index >= hung.size()) return;
    current = index;
    focusCurrent();
  }

  private void focusCurrent() {
    Optional<Tile> there = tile(current).filter(this::isSeen);
    if (there.isPresent()) {
      there.get().requestFocus();
      return;
    }
    list.scrollTo(Math.max(0, current / rows.columns()));
    list.layout();
    // The row has its tiles when it is laid out.
    answers.soon(() -> tile(current).ifPresent(Node::requestFocus));
  }

  private boolean isSeen(Tile tile) {
    var place = list.sceneToLocal(tile.localToScene(tile.getLayoutBounds()));
    return place.getMinY() >= -1 && place.getMaxY() <= list.getHeight() + 1;
  }

  private Optional<Tile> tile(int index) {
    return list.lookupAll(".tile").stream()
        .map(Tile.class::cast)
        .filter(tile -> tile.index() == index && isShown(tile))
        .findFirst();
  }

  /// The list keeps rows in store that are not seen.
  private boolean isShown(@Nullable Node node) {
    if (node == null || list.equals(node)) return node != null;
    return node.isVisible() && isShown(node.getParent());
  }

  /// On the picture that was looked at last.
  public void focusWall() {
    if (!hung.isEmpty()) focusCurrent();
    else requestFocus();
  }
}
