package org.broadsheet.ui.photo;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.broadsheet.news.PhotoCredit;
import org.broadsheet.words.EvidenceWords;
import org.broadsheet.words.Words;

/// Where the person types who made a picture, with all that was found of it below.
public final class CreditEditor extends VBox {
  private final TextField field = new TextField();

  /// @param close the person has done: with whatever was chosen, or with nothing
  public CreditEditor(PhotoCredit credit, Consumer<String> save, Runnable asFound, Runnable close) {
    getStyleClass().add("credit-editor");
    field.setId("credit-field");
    field.setText(credit.shown());
    field.setPromptText(Words.get("credit.prompt"));
    field.setAccessibleText(Words.get("credit.field"));
    field.setAccessibleHelp(Words.get("credit.hint"));
    Label hint = label(Words.get("credit.hint"), "hint");
    Label evidence = label(EvidenceWords.of(credit), "evidence");
    Runnable saves = () -> close(close, () -> save.accept(field.getText()));
    field.setOnAction(_ -> saves.run());
    Button saving = button("credit.save", "save-credit", saves);
    saving.getStyleClass().add("default");
    FlowPane buttons = new FlowPane(8, 6, saving);
    if (credit.isCorrected()) {
      buttons.getChildren().add(button("credit.found", "as-found", () -> close(close, asFound)));
    }
    buttons.getChildren().add(button("credit.cancel", "cancel-credit", close));
    getChildren().addAll(field, hint, buttons, evidence);
    addEventHandler(KeyEvent.KEY_PRESSED, event -> cancel(event, close));
  }

  private static void cancel(KeyEvent event, Runnable close) {
    if (event.getCode() != KeyCode.ESCAPE) return;
    event.consume();
    close.run();
  }

  private static void close(Runnable close, Runnable chosen) {
    close.run();
    chosen.run();
  }

  private static Button button(String key, String id, Runnable run) {
    Button button = new Button(Words.get(key));
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> run.run());
    return button;
  }

  private static Label label(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }

  /// To type over what is there.
  public void begin() {
    field.requestFocus();
    field.selectAll();
  }
}
