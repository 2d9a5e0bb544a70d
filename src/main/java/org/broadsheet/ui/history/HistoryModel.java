package org.broadsheet.ui.history;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.broadsheet.news.Deed;
import org.broadsheet.news.Past;
import org.broadsheet.ui.Answers;
import org.broadsheet.ui.Latest;
import org.broadsheet.usecase.History;
import org.broadsheet.words.DeedWords;
import org.broadsheet.words.Words;

/// The newest of what was done, first; each is taken back or done again by itself.
public final class HistoryModel {
  private final History history;
  private final Answers answers;
  private final Latest latest;
  private final Consumer<String> say;
  private final ObservableList<Past> rows = FXCollections.observableArrayList();
  private final BooleanProperty loaded = new SimpleBooleanProperty();

  /// @param say is told in words what was taken back
  public HistoryModel(History history, Answers answers, Consumer<String> say) {
    this.history = history;
    this.answers = answers;
    this.say = say;
    latest = new Latest(answers);
  }

  public void reload() {
    latest.ask(history.list(), this::show);
  }

  private void show(List<Past> now) {
    // Rows that stay the same are not touched, so that the focus stays where it is.
    for (int i = 0; i < Math.min(rows.size(), now.size()); i++) {
      if (!rows.get(i).equals(now.get(i))) rows.set(i, now.get(i));
    }
    if (rows.size() > now.size()) rows.remove(now.size(), rows.size());
    if (rows.size() < now.size()) rows.addAll(now.subList(rows.size(), now.size()));
    loaded.set(true);
  }

  ObservableList<Past> rows() {
    return rows;
  }

  BooleanProperty loaded() {
    return loaded;
  }

  /// Takes it back, or does it again where it was taken back.
  void turn(Past past) {
    switch (past.undoing()) {
      case POSSIBLE -> turn(history.undo(past.deed()), DeedWords::undone);
      case UNDONE -> turn(history.redo(past.deed()), DeedWords::done);
      case OVERTAKEN, FOR_GOOD -> {}
    }
  }

  private void turn(
      CompletableFuture<Optional<Deed>> turned, java.util.function.Function<Deed, String> words) {
    answers.take(
        turned,
        deed -> {
          say.accept(deed.map(words).orElseGet(() -> Words.get("history.overtaken")));
          reload();
        });
  }
}
