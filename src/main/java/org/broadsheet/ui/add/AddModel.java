package org.broadsheet.ui.add;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Feed;
import org.broadsheet.news.FeedLink;
import org.broadsheet.news.FolderId;
import org.broadsheet.news.Problem;
import org.broadsheet.ui.Answers;
import org.broadsheet.usecase.Problems;
import org.broadsheet.usecase.SavePage;
import org.broadsheet.usecase.Stop;
import org.broadsheet.usecase.Subscribe;
import org.broadsheet.words.ProblemWords;
import org.broadsheet.words.Words;
import org.jspecify.annotations.Nullable;

/// Adding by address: a subscription, or a page to be saved.
public final class AddModel {
  private final Subscribe subscribe;
  private final SavePage savePage;
  private final Answers answers;
  private final Consumer<Feed> subscribed;
  private final Consumer<ArticleId> saved;
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final StringProperty message = new SimpleStringProperty("");
  private final ObservableList<FeedLink> choices = FXCollections.observableArrayList();
  private Stop stop = new Stop();
  private @Nullable FolderId folder;

  /// @param subscribed is told of the feed that is there now
  /// @param saved is told of the page that is there now
  public AddModel(
      Subscribe subscribe,
      SavePage savePage,
      Answers answers,
      Consumer<Feed> subscribed,
      Consumer<ArticleId> saved) {
    this.subscribe = subscribe;
    this.savePage = savePage;
    this.answers = answers;
    this.subscribed = subscribed;
    this.saved = saved;
  }

  BooleanProperty busy() {
    return busy;
  }

  /// What is wrong, or what is to be done; empty where there is nothing to say.
  StringProperty message() {
    return message;
  }

  /// Several feeds of one page, to choose from.
  ObservableList<FeedLink> choices() {
    return choices;
  }

  void setFolder(@Nullable FolderId folder) {
    this.folder = folder;
  }

  void subscribe(String typed) {
    begin();
    finish(subscribe.subscribe(typed, folder, stop), this::show);
  }

  void subscribe(List<FeedLink> chosen) {
    if (chosen.isEmpty()) return;
    begin();
    Stop stop = this.stop;
    // One after the other; the first that is refused is what the person hears of.
    CompletableFuture<Subscribe.Subscribed> all = subscribe(chosen.getFirst(), stop);
    for (FeedLink link : chosen.subList(1, chosen.size())) {
      all =
          all.thenCompose(before ->
              subscribe(link, stop)
                  .thenApply(
                      after -> before instanceof Subscribe.Subscribed.Refused ? before : after));
    }
    finish(all, this::show);
  }

  private CompletableFuture<Subscribe.Subscribed> subscribe(FeedLink link, Stop stop) {
    return subscribe.subscribe(link.address().toString(), folder, stop);
  }

  void savePage(String typed) {
    begin();
    finish(savePage.save(typed, stop), this::show);
  }

  void stop() {
    stop.stop();
  }

  private void begin() {
    stop = new Stop();
    busy.set(true);
    message.set("");
    choices.clear();
  }

  private <T> void finish(CompletableFuture<T> work, Consumer<T> show) {
    answers.take(
        work,
        result -> {
          busy.set(false);
          show.accept(result);
        },
        thrown -> {
          busy.set(false);
          refuse(Problems.of(thrown));
        });
  }

  private void show(Subscribe.Subscribed result) {
    switch (result) {
      case Subscribe.Subscribed.Added added -> subscribed.accept(added.feed());
      case Subscribe.Subscribed.Known known -> subscribed.accept(known.feed());
      case Subscribe.Subscribed.Several several -> {
        message.set(Words.get("add.several"));
        choices.setAll(several.feeds());
      }
      case Subscribe.Subscribed.Refused refused -> refuse(refused.problem());
    }
  }

  private void show(SavePage.Saved result) {
    switch (result) {
      case SavePage.Saved.Done done -> saved.accept(done.article());
      case SavePage.Saved.Refused refused -> refuse(refused.problem());
    }
  }

  private void refuse(Problem problem) {
    message.set(ProblemWords.of(problem));
  }
}
