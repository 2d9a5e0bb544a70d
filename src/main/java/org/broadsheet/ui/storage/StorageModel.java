package org.broadsheet.ui.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.broadsheet.news.Clearing;
import org.broadsheet.news.Deed;
import org.broadsheet.news.Finding;
import org.broadsheet.news.KeepRule;
import org.broadsheet.news.KeepRules;
import org.broadsheet.news.Space;
import org.broadsheet.ui.Answers;
import org.broadsheet.ui.Latest;
import org.broadsheet.usecase.CheckStore;
import org.broadsheet.usecase.Desk;
import org.broadsheet.usecase.KeepSafe.Copy;
import org.broadsheet.usecase.Problems;
import org.broadsheet.usecase.Retain;
import org.broadsheet.usecase.Stop;
import org.broadsheet.words.ProblemWords;
import org.broadsheet.words.Words;
import org.jspecify.annotations.Nullable;

/// How much room there is used, what the person wants to keep of it, and what would go.
public final class StorageModel {
  private final Desk desk;
  private final Answers answers;
  private final Consumer<Deed> undo;
  private final Latest planning;
  private final Latest measuring;
  private final Latest reading;
  private final Latest listing;
  private final ObjectProperty<@Nullable Space> space = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable KeepRules> rules = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable Clearing> plan = new SimpleObjectProperty<>();
  private final ObjectProperty<List<Copy>> copies = new SimpleObjectProperty<>(List.of());
  private final DoubleProperty share = new SimpleDoubleProperty();
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final StringProperty message = new SimpleStringProperty("");
  private Stop stop = new Stop();

  /// @param undo offers to take back what was done
  public StorageModel(Desk desk, Answers answers, Consumer<Deed> undo) {
    this.desk = desk;
    this.answers = answers;
    this.undo = undo;
    planning = new Latest(answers);
    measuring = new Latest(answers);
    reading = new Latest(answers);
    listing = new Latest(answers);
  }

  ObjectProperty<@Nullable Space> space() {
    return space;
  }

  ObjectProperty<@Nullable KeepRules> rules() {
    return rules;
  }

  /// What would go now; null until that is known.
  ObjectProperty<@Nullable Clearing> plan() {
    return plan;
  }

  /// The backups there are, the newest first.
  ObjectProperty<List<Copy>> copies() {
    return copies;
  }

  /// How much of what is being done is done, from 0 to 1; below 0 where nobody knows.
  DoubleProperty share() {
    return share;
  }

  BooleanProperty busy() {
    return busy;
  }

  /// What was done, or went wrong.
  StringProperty message() {
    return message;
  }

  void reload() {
    plan.set(null);
    reading.ask(desk.retain().rules(), rules::set);
    measuring.ask(desk.retain().space(), space::set);
    planning.ask(desk.retain().plan(), plan::set);
    listing.ask(desk.keepSafe().copies(), copies::set);
  }

  void keep(KeepRule rule) {
    String subject = Words.get("place.all");
    change(desk.retain().keep(new KeepRule.Scope.All(), rule, subject));
  }

  void boundPictures(long megabytes) {
    change(desk.retain().boundPictures(megabytes));
  }

  void showOnce(boolean once) {
    change(desk.showOnce().turn(once));
  }

  CompletableFuture<Boolean> showsOnce() {
    return desk.showOnce().isOn();
  }

  Answers answers() {
    return answers;
  }

  private void change(CompletableFuture<Optional<Deed>> change) {
    answers.take(change, deed -> deed.ifPresent(_ -> reload()));
  }

  /// What was seen in the plan goes, and nothing else.
  void clear() {
    Clearing seen = plan.get();
    if (seen == null || seen.isEmpty()) return;
    work(desk.retain().apply(seen, begin(), this::show), this::cleared);
  }

  private void cleared(Retain.Cleared cleared) {
    if (cleared.articles() != null) undo.accept(cleared.articles());
    message.set(Words.get("storage.cleared"));
    reload();
  }

  void backUp() {
    work(
        desk.keepSafe().backUp(),
        copy -> {
          message.set(Words.get("storage.backedup", copy.file(), copy.articles()));
          listing.ask(desk.keepSafe().copies(), copies::set);
        });
  }

  void check() {
    work(desk.check().check(begin(), this::show), this::checked);
  }

  private void checked(CheckStore.Result result) {
    List<String> said = new ArrayList<>();
    said.add(Words.get("check.counted", result.articles(), result.pictures()));
    for (Finding finding : result.findings()) {
      if (finding.isBad()) said.add(Words.get("check." + finding.aspect(), finding.count()));
    }
    if (result.isSound()) said.add(Words.get("storage.sound"));
    message.set(String.join("\n", said));
  }

  /// From a thread of the store.
  private void show(double done) {
    answers.soon(() -> share.set(done));
  }

  void pack(Path file) {
    work(
        desk.moveHouse().pack(file, begin(), this::show),
        moving ->
            message.set(
                Words.get("storage.packed", moving.file(), moving.articles(), moving.pictures())));
  }

  void stop() {
    stop.stop();
  }

  private Stop begin() {
    stop = new Stop();
    return stop;
  }

  private <T> void work(CompletableFuture<T> work, Consumer<T> use) {
    busy.set(true);
    share.set(-1);
    message.set("");
    answers.take(
        work,
        value -> {
          busy.set(false);
          use.accept(value);
        },
        thrown -> {
          busy.set(false);
          message.set(ProblemWords.of(Problems.of(thrown)));
        });
  }
}
