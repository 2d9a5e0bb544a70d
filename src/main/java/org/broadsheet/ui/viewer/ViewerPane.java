package org.broadsheet.ui.viewer;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.broadsheet.news.Photo;
import org.broadsheet.news.Picture;
import org.broadsheet.ui.Answers;
import org.broadsheet.ui.Icons;
import org.broadsheet.ui.Latest;
import org.broadsheet.ui.viewer.ViewerModel.Shown;
import org.broadsheet.usecase.Browse;
import org.broadsheet.words.CreditWords;
import org.broadsheet.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One picture of an article over the whole window, with its caption and credit under it.
public final class ViewerPane extends BorderPane {
  private static final double STEP = 1.25;
  private static final double PAN = 80;

  private final ViewerModel model;
  private final Browse browse;
  private final ViewerDeeds deeds;
  private final Answers answers;
  private final Latest latest;
  private final ZoomPane zoom = new ZoomPane(this::sayBroken);
  private final StackPane stage = new StackPane(zoom);
  private final Label count = new Label();
  private final Button next = button(Feather.CHEVRON_RIGHT, "viewer.next", "viewer-next");
  private final Button previous =
      button(Feather.CHEVRON_LEFT, "viewer.previous", "viewer-previous");
  private final Underline underline;
  private @Nullable Node focusBefore;

  public ViewerPane(ViewerModel model, Browse browse, ViewerDeeds deeds, Answers answers) {
    this.model = model;
    this.browse = browse;
    this.deeds = deeds;
    this.answers = answers;
    latest = new Latest(answers);
    underline = new Underline(deeds, this::requestFocus);
    getStyleClass().add("viewer");
    setId("viewer");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleRoleDescription(Words.get("viewer.name"));
    setTop(bar());
    stage.getStyleClass().add("viewer-stage");
    stage.setMinSize(0, 0);
    setCenter(stage);
    setLeft(side(previous, model::previous));
    setRight(side(next, model::next));
    setBottom(underline);
    addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    setVisible(false);
    model.open().subscribe(this::open);
    model.shown().subscribe(this::show);
  }

  private static Button button(Feather icon, String name, String id) {
    Button button = Icons.button(icon, Words.get(name));
    button.setId(id);
    return button;
  }

  private Region side(Button button, Runnable run) {
    button.setOnAction(_ -> run.run());
    StackPane side = new StackPane(button);
    side.getStyleClass().add("viewer-side");
    return side;
  }

  private HBox bar() {
    count.getStyleClass().add("viewer-count");
    count.setId("viewer-count");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label percent = new Label();
    percent.getStyleClass().add("viewer-percent");
    // It becomes known while the layout is made: too late for a label to take part in it.
    zoom.scale()
        .subscribe(_ ->
            answers.soon(
                () -> percent.setText(Words.get("viewer.percent", Math.round(100 * scale())))));
    Button smaller = button(Feather.ZOOM_OUT, "viewer.smaller", "viewer-smaller");
    smaller.setOnAction(_ -> zoom.zoomBy(1 / STEP));
    Button larger = button(Feather.ZOOM_IN, "viewer.larger", "viewer-larger");
    larger.setOnAction(_ -> zoom.zoomBy(STEP));
    Button actual = new Button("1:1");
    actual.setId("viewer-actual");
    actual.getStyleClass().add("icon-button");
    actual.setAccessibleText(Words.get("viewer.actual"));
    actual.setTooltip(new Tooltip(Words.get("viewer.actual")));
    actual.setOnAction(_ -> zoom.actual());
    Button whole = button(Feather.MAXIMIZE, "viewer.whole", "viewer-whole");
    whole.setOnAction(_ -> zoom.whole());
    Button close = button(Feather.X, "viewer.close", "viewer-close");
    close.setOnAction(_ -> model.close());
    HBox bar = new HBox(count, space, percent, smaller, larger, actual, whole, close);
    bar.getStyleClass().add("viewer-bar");
    return bar;
  }

  private void press(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl) return;
    if (act(event)) event.consume();
  }

  private boolean act(KeyEvent event) {
    if (event.isShortcutDown()) return undo(event);
    switch (event.getCode()) {
      case ESCAPE, I -> model.close();
      case RIGHT -> moved(event, -PAN, 0, model::next);
      case LEFT -> moved(event, PAN, 0, model::previous);
      case UP -> zoom.pan(0, PAN);
      case DOWN -> zoom.pan(0, -PAN);
      case HOME -> model.first();
      case END -> model.last();
      case PLUS, ADD, EQUALS -> zoom.zoomBy(STEP);
      case MINUS, SUBTRACT -> zoom.zoomBy(1 / STEP);
      case DIGIT0, NUMPAD0 -> zoom.whole();
      case DIGIT1, NUMPAD1 -> zoom.actual();
      case C -> underline.edit();
      case D -> fetchAgain();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean undo(KeyEvent event) {
    if (event.getCode() != KeyCode.Z) return false;
    deeds.undo();
    return true;
  }

  /// With shift the picture is moved, and else the next one comes.
  private void moved(KeyEvent event, double dx, double dy, Runnable go) {
    if (event.isShiftDown()) zoom.pan(dx, dy);
    else go.run();
  }

  private void open(boolean open) {
    if (open == isVisible()) return;
    setVisible(open);
    if (open) {
      focusBefore = getScene().getFocusOwner();
      requestFocus();
      return;
    }
    zoom.clear();
    if (focusBefore != null) focusBefore.requestFocus();
    deeds.left(model.place());
  }

  private void show(@Nullable Shown shown) {
    if (shown == null) return;
    Photo photo = shown.photo();
    count.setText(Words.get("viewer.count", shown.number(), shown.count()));
    boolean several = shown.count() > 1;
    next.setVisible(several);
    previous.setVisible(several);
    next.setDisable(!model.hasNext());
    previous.setDisable(!model.hasPrevious());
    underline.show(shown.article(), photo);
    setAccessibleText(
        Words.get(
            "photo.described",
            Words.get("photo.counted", shown.number(), shown.count()),
            description(photo),
            CreditWords.of(photo.credit())));
    Picture kept = photo.image() == null ? null : photo.image().kept();
    if (kept == null) sayMissing(shown);
    else latest.ask(browse.file(kept), file -> show(shown, kept, file));
  }

  private static String description(Photo photo) {
    String caption = photo.caption().text();
    if (!caption.isBlank()) return caption;
    return photo.alt().isBlank() ? Words.get("photo.unnamed") : photo.alt();
  }

  private void show(Shown shown, Picture picture, Optional<Path> file) {
    if (!shown.equals(model.shown().get())) return;
    if (file.isEmpty()) {
      sayMissing(shown);
      return;
    }
    stage.getChildren().setAll(zoom);
    zoom.show(picture, file.get());
  }

  private void sayMissing(Shown shown) {
    latest.forget();
    zoom.clear();
    stage.getChildren().setAll(Missing.of(shown.article(), shown.photo(), this::fetchAgain));
  }

  private void sayBroken() {
    stage.getChildren().setAll(Missing.ofBroken(this::fetchAgain));
  }

  private void fetchAgain() {
    Shown shown = model.shown().get();
    if (shown != null) deeds.fetchAgain(shown.article().id(), () -> show(model.shown().get()));
  }

  /// Whether what is to be seen is there, for those who wait for it.
  public boolean isSettled() {
    return zoom.isSettled();
  }

  /// How many pixels of the window one of the picture takes.
  public double scale() {
    return zoom.scale().get();
  }
}
