package org.broadsheet.ui.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.broadsheet.news.Line;
import org.broadsheet.news.Photo;
import org.broadsheet.ui.photo.CreditEditor;
import org.broadsheet.ui.photo.CreditPencil;
import org.broadsheet.words.CreditWords;
import org.broadsheet.words.Words;
import org.jspecify.annotations.Nullable;

/// A photo with its caption and, always, its credit, which can be corrected where it stands.
final class PhotoView extends VBox {
  private final Photo photo;
  private final PhotoDeeds deeds;
  private final @Nullable PhotoFrame frame;
  private final List<Passage> passages = new ArrayList<>();
  private final CreditPencil pencil;
  private final HBox credit;
  private @Nullable CreditEditor editor;

  PhotoView(Photo photo, Measure measure, Consumer<URI> open, PhotoDeeds deeds) {
    this.photo = photo;
    this.deeds = deeds;
    getStyleClass().add("photo");
    setAlignment(Pos.TOP_LEFT);
    frame = photo.image() == null ? null : frame(measure);
    if (frame != null) getChildren().add(frame);
    if (!photo.caption().isBlank()) {
      getChildren().add(passage(new Passage(photo.caption(), open, "caption")));
    }
    Passage words = passage(words(open));
    pencil = new CreditPencil(photo.credit(), words, this::edit);
    credit = new HBox(words, pencil);
    credit.getStyleClass().add("credit-row");
    getChildren().add(credit);
    setOnContextMenuRequested(this::offer);
  }

  private Passage passage(Passage passage) {
    passages.add(passage);
    return passage;
  }

  private Passage words(Consumer<URI> open) {
    Line words = Line.of(CreditWords.of(photo.credit()));
    return photo.credit().isEmpty()
        ? new Passage(words, open, "credit", "none")
        : new Passage(words, open, "credit");
  }

  List<Passage> passages() {
    return passages;
  }

  private PhotoFrame frame(Measure measure) {
    PhotoFrame frame = new PhotoFrame(photo, measure, deeds::fetchAgain);
    frame.setFocusTraversable(true);
    frame.setAccessibleRole(AccessibleRole.BUTTON);
    frame.setAccessibleRoleDescription(Words.get("photo.role"));
    frame.setAccessibleText(description());
    frame.setAccessibleHelp(Words.get("photo.view"));
    frame.setOnMouseClicked(event -> {
      if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) deeds.view(this);
    });
    frame.setOnKeyPressed(event -> {
      if (event.getCode() != KeyCode.ENTER) return;
      event.consume();
      deeds.view(this);
    });
    return frame;
  }

  private String description() {
    String caption = photo.caption().text();
    if (!caption.isBlank()) return caption;
    return photo.alt().isBlank() ? Words.get("photo.unnamed") : photo.alt();
  }

  private void offer(ContextMenuEvent event) {
    if (editor != null) return;
    ContextMenu menu = new ContextMenu();
    if (frame != null) menu.getItems().add(item("photo.view", () -> deeds.view(this)));
    menu.getItems().add(item("credit.correct", this::edit));
    if (photo.credit().isCorrected()) {
      menu.getItems().add(item("credit.found", () -> deeds.asFound(photo)));
    }
    menu.show(this, event.getScreenX(), event.getScreenY());
    event.consume();
  }

  private static MenuItem item(String key, Runnable run) {
    MenuItem item = new MenuItem(Words.get(key));
    item.setOnAction(_ -> run.run());
    return item;
  }

  /// Lets the person type the credit in its place.
  void edit() {
    if (editor != null) return;
    CreditEditor opened =
        new CreditEditor(
            photo.credit(),
            typed -> deeds.correct(photo, typed),
            () -> deeds.asFound(photo),
            this::close);
    editor = opened;
    getChildren().set(getChildren().indexOf(credit), opened);
    deeds.begin(this);
    opened.begin();
  }

  private void close() {
    if (editor == null) return;
    getChildren().set(getChildren().indexOf(editor), credit);
    editor = null;
    pencil.requestFocus();
    deeds.end(this);
  }

  Photo photo() {
    return photo;
  }

  /// Where the focus goes when the picture is come back to.
  Node focusTarget() {
    return frame == null ? pencil : frame;
  }

  /// Whether it is near enough to what is seen that its picture should be there.
  void appear(boolean near) {
    if (frame != null) frame.appear(near);
  }

  /// Whether the picture is there, or is not wanted now.
  boolean isSettled() {
    return frame == null || frame.isSettled();
  }
}
