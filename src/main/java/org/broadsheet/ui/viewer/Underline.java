package org.broadsheet.ui.viewer;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.broadsheet.news.Article;
import org.broadsheet.news.Photo;
import org.broadsheet.ui.Direction;
import org.broadsheet.ui.photo.CreditDeeds;
import org.broadsheet.ui.photo.CreditEditor;
import org.broadsheet.ui.photo.CreditPencil;
import org.broadsheet.words.CreditWords;
import org.jspecify.annotations.Nullable;

/// What stands under the picture: its caption and its credit, or the place to type it.
final class Underline extends StackPane {
  private final CreditDeeds deeds;
  private final Runnable done;
  private final VBox box = new VBox();
  private @Nullable Article article;
  private @Nullable Photo photo;
  private boolean editing;

  /// @param done is run when the person has done with typing
  Underline(CreditDeeds deeds, Runnable done) {
    this.deeds = deeds;
    this.done = done;
    getStyleClass().add("viewer-underline");
    box.getStyleClass().add("viewer-words");
    getChildren().add(box);
  }

  void show(Article of, Photo shown) {
    boolean same = photo != null && photo.equals(shown);
    article = of;
    photo = shown;
    if (editing && same) return;
    editing = false;
    show(shown);
  }

  private void show(Photo shown) {
    box.getChildren().clear();
    if (!shown.caption().isBlank()) {
      box.getChildren().add(label(shown.caption().text(), "viewer-caption"));
    }
    Label credit = label(CreditWords.of(shown.credit()), "viewer-credit");
    credit.setId("viewer-credit");
    if (shown.credit().isEmpty()) credit.getStyleClass().add("none");
    HBox row = new HBox(credit, new CreditPencil(shown.credit(), credit, this::edit));
    row.getStyleClass().add("credit-row");
    box.getChildren().add(row);
  }

  private static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setNodeOrientation(Direction.of(text));
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  void edit() {
    Article of = article;
    Photo shown = photo;
    if (editing || of == null || shown == null) return;
    editing = true;
    CreditEditor editor =
        new CreditEditor(
            shown.credit(),
            typed -> deeds.correct(of, shown, typed),
            () -> deeds.asFound(of, shown),
            this::close);
    box.getChildren().setAll(editor);
    editor.begin();
  }

  private void close() {
    editing = false;
    if (photo != null) show(photo);
    done.run();
  }
}
