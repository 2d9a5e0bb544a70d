package org.broadsheet.ui.window;

import java.net.URI;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.broadsheet.news.Feed;
import org.broadsheet.news.FeedLink;
import org.broadsheet.ui.health.HealthDeeds;
import org.broadsheet.usecase.MoveFeed.Moved;
import org.broadsheet.usecase.Stop;
import org.broadsheet.words.ProblemWords;
import org.broadsheet.words.Words;

/// Does what helps a feed in trouble, and says what came of it in the status line.
final class FeedCare implements HealthDeeds {
  private final WindowModel model;
  private final Panels panels;
  private final Consumer<URI> browser;

  FeedCare(WindowModel model, Panels panels, Consumer<URI> browser) {
    this.model = model;
    this.panels = panels;
    this.browser = browser;
  }

  @Override
  public void askAgain(Feed feed) {
    model.refreshFeed(feed.id());
  }

  @Override
  public void changeAddress(Feed feed) {
    panels.askForName(
        Words.get("health.newaddress"), feed.address().toString(), typed -> move(feed, typed));
  }

  @Override
  public void moveTo(Feed feed, URI address) {
    move(feed, address.toString());
  }

  private void move(Feed feed, String typed) {
    model.status().say(Words.get("health.moving", feed.title()));
    model.answers().take(model.desk().moveFeed().move(feed.id(), typed, new Stop()), this::say);
  }

  private void say(Moved moved) {
    model.sidebar().reload();
    model
        .status()
        .say(
            switch (moved) {
              case Moved.Done done -> {
                model.offerUndo(done.deed());
                yield Words.get("health.moved", done.address());
              }
              case Moved.Several several ->
                  Words.get(
                      "command.several",
                      several.feeds().stream()
                          .map(link -> link.address().toString())
                          .collect(Collectors.joining(", ")));
              case Moved.Taken _ -> Words.get("health.taken");
              case Moved.Refused refused -> ProblemWords.of(refused.problem());
            });
  }

  @Override
  public void signIn(Feed feed) {
    panels.askForLogin(
        feed,
        (user, password) ->
            model
                .answers()
                .take(
                    model.desk().logins().set(feed.id(), user, password),
                    _ -> model.refreshFeed(feed.id())));
  }

  /// The subscription stays, with its articles and marks: only where it is asked is another.
  @Override
  public void subscribeInstead(Feed feed, FeedLink other) {
    move(feed, other.address().toString());
  }

  @Override
  public void openSite(URI site) {
    browser.accept(site);
  }

  @Override
  public void unsubscribe(Feed feed) {
    model.offerUndo(model.desk().organise().unsubscribe(feed.id()));
  }
}
