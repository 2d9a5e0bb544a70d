package org.broadsheet.ui.window;

import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.broadsheet.ui.Icons;
import org.broadsheet.ui.article.ArticlePane;
import org.broadsheet.words.Words;
import org.kordamp.ikonli.feather.Feather;

/// The article; and where it was come to from a wall of pictures, the way back.
final class Reading extends BorderPane {
  private final Button back = new Button();
  private final HBox bar = new HBox(back);

  /// @param wayBack leads back to the wall
  Reading(ArticlePane article, Runnable wayBack) {
    back.setId("back-to-wall");
    back.getStyleClass().addAll("icon-button", "back");
    back.setGraphic(Icons.of(Feather.ARROW_LEFT));
    back.setOnAction(_ -> wayBack.run());
    bar.getStyleClass().add("pane-header");
    setCenter(article);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() != KeyCode.ESCAPE || getTop() == null) return;
          event.consume();
          wayBack.run();
        });
  }

  /// @param maker whose pictures the way leads back to
  void offerWayBack(String maker) {
    back.setText(Words.get("credits.back", maker));
    setTop(bar);
  }

  void offerNothing() {
    setTop(null);
  }
}
