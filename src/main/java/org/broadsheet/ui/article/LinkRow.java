package org.broadsheet.ui.article;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;

/// Links side by side, or one below the other. One that is wider than the column is set in several
/// lines.
final class LinkRow extends FlowPane {
  private static final double BETWEEN = 16;

  LinkRow() {
    super(BETWEEN, 2);
    setMinWidth(0);
  }

  void add(Hyperlink link) {
    link.setWrapText(true);
    link.maxWidthProperty()
        .bind(
            Bindings.when(widthProperty().greaterThan(0))
                .then(widthProperty())
                .otherwise(Double.MAX_VALUE));
    getChildren().add(link);
  }
}
