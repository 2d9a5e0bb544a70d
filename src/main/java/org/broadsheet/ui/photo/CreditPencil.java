package org.broadsheet.ui.photo;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.broadsheet.news.PhotoCredit;
import org.broadsheet.ui.Icons;
import org.broadsheet.words.EvidenceWords;
import org.broadsheet.words.Words;
import org.kordamp.ikonli.feather.Feather;

/// The quiet button behind a credit, by which it is corrected. It and the credit say how we know
/// it, to those who point at them, who come to the button by key, and who listen.
public final class CreditPencil extends Button {
  private final Tooltip evidence = new Tooltip();

  /// @param credit the node that shows the credit
  public CreditPencil(PhotoCredit known, Node credit, Runnable correct) {
    setGraphic(Icons.of(Feather.EDIT_2));
    getStyleClass().addAll("icon-button", "credit-pencil");
    setAccessibleText(Words.get("credit.correct"));
    setAccessibleHelp(EvidenceWords.of(known));
    evidence.setText(EvidenceWords.of(known) + "\n\n" + Words.get("credit.correct"));
    evidence.setShowDelay(Duration.millis(400));
    evidence.setShowDuration(Duration.INDEFINITE);
    evidence.getStyleClass().add("evidence-tip");
    Tooltip.install(credit, evidence);
    setTooltip(evidence);
    setOnAction(_ -> correct.run());
    focusVisibleProperty().subscribe(this::tell);
  }

  private void tell(boolean focused) {
    Bounds place = localToScreen(getLayoutBounds());
    if (focused && place != null) evidence.show(this, place.getMinX(), place.getMaxY() + 4);
    else evidence.hide();
  }
}
