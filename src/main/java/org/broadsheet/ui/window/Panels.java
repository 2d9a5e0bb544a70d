package org.broadsheet.ui.window;

import java.net.URI;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Contents;
import org.broadsheet.news.Feed;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.Place;
import org.broadsheet.ui.actions.Action;
import org.broadsheet.ui.actions.KeysPane;
import org.broadsheet.ui.add.AddModel;
import org.broadsheet.ui.add.AddPane;
import org.broadsheet.ui.health.HealthPane;
import org.broadsheet.ui.health.HealthWords;
import org.broadsheet.ui.history.HistoryModel;
import org.broadsheet.ui.history.HistoryPane;
import org.broadsheet.ui.storage.CopiesPane;
import org.broadsheet.ui.storage.Restart;
import org.broadsheet.ui.storage.StorageFiles;
import org.broadsheet.ui.storage.StorageModel;
import org.broadsheet.ui.storage.StoragePane;
import org.broadsheet.words.Words;
import org.jspecify.annotations.Nullable;

/// What lies over the window for a moment: adding, the list of keys, a name to be typed.
final class Panels {
  private final WindowModel model;
  private final Overlay overlay;
  private final Clock clock;
  private final FeedCare care;
  private final Copies copies;

  /// @param browser opens an address in the person's browser
  Panels(WindowModel model, Overlay overlay, Clock clock, Consumer<URI> browser, Copies copies) {
    this.model = model;
    this.overlay = overlay;
    this.clock = clock;
    this.copies = copies;
    care = new FeedCare(model, this, browser);
  }

  /// What copies are made into and taken from.
  record Copies(StorageFiles files, Restart restart) {}

  boolean isOpen() {
    return overlay.isVisible();
  }

  void showAdd() {
    AddModel add =
        new AddModel(
            model.desk().subscribe(),
            model.desk().savePage(),
            model.answers(),
            this::subscribed,
            this::saved);
    Contents contents = model.sidebar().contents().get();
    overlay.show(
        Words.get("add.title"),
        new AddPane(add, contents == null ? List.of() : contents.folders()));
  }

  /// The feed is shown at once; its pages and pictures come while the headlines are read.
  private void subscribed(Feed feed) {
    overlay.close();
    model.sidebar().reload();
    model.go(new Place.InFeed(feed.id()));
    model.status().makeWhole(feed.id());
  }

  private void saved(ArticleId article) {
    overlay.close();
    model.openSaved(article);
  }

  /// Keeps what is searched for as a list of the sidebar, and goes there.
  void keepSearch() {
    if (!(model.headlines().place().get() instanceof Place.Found found)) {
      model.status().say(Words.get("list.none"));
      return;
    }
    askForName(
        Words.get("list.keep"),
        found.query(),
        name ->
            model
                .answers()
                .take(
                    model.desk().organise().addList(name, found.query()),
                    list -> {
                      model.sidebar().reload();
                      model.go(new Place.InList(list.id(), list.query()));
                    }));
  }

  /// How much room there is used, and what is kept.
  void showStorage() {
    StorageModel storage = new StorageModel(model.desk(), model.answers(), model::offerUndo);
    overlay.show(Words.get("storage.title"), scrolled(new StoragePane(storage, copies(storage))));
  }

  /// For what can be higher than a small window.
  private static ScrollPane scrolled(Region content) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.getStyleClass().add("panel-scroll");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return scroll;
  }

  private CopiesPane copies(StorageModel storage) {
    ZoneId zone = model.desk().browse().zone();
    return new CopiesPane(storage, copies.files(), copies.restart(), zone);
  }

  /// What was done, to be taken back.
  void showHistory() {
    HistoryModel history =
        new HistoryModel(model.desk().history(), model.answers(), model.status()::say);
    overlay.show(
        Words.get("history.title"), new HistoryPane(history, clock, model.desk().browse().zone()));
  }

  /// What is wrong with a feed; empty where all is well.
  String trouble(Feed feed) {
    return new HealthWords(clock, model.desk().browse().zone()).trouble(feed.health());
  }

  /// How the feeds fare.
  ///
  /// @param first the feed to show; null for the first with trouble
  void showHealth(@Nullable FeedId first) {
    overlay.show(
        Words.get("health.title"),
        new HealthPane(
            model.health(),
            care,
            model.desk().autoRefresh(),
            clock,
            model.desk().browse().zone(),
            first));
  }

  void showKeys(List<Action> actions) {
    overlay.show(Words.get("keys.title"), new KeysPane(actions));
  }

  /// @param use is handed the name and the password
  void askForLogin(Feed feed, BiConsumer<String, String> use) {
    Label text = new Label(Words.get("login.text", feed.address().getHost()));
    text.getStyleClass().add("panel-text");
    TextField user = new TextField();
    user.setId("login-user");
    user.setAccessibleText(Words.get("login.user"));
    PasswordField password = new PasswordField();
    password.setId("login-password");
    password.setAccessibleText(Words.get("login.password"));
    Button ok = new Button(Words.get("login.ok"));
    ok.setId("login-ok");
    ok.getStyleClass().add("default");
    ok.setDefaultButton(true);
    ok.disableProperty().bind(user.textProperty().map(String::isBlank));
    ok.setOnAction(_ -> {
      overlay.close();
      use.accept(user.getText().strip(), password.getText());
    });
    VBox box = new VBox(text, named("login.user", user), named("login.password", password), ok);
    box.getStyleClass().add("ask");
    overlay.show(Words.get("login.title"), box);
    user.requestFocus();
  }

  private static VBox named(String key, TextField field) {
    Label name = new Label(Words.get(key));
    name.getStyleClass().add("panel-text");
    name.setLabelFor(field);
    return new VBox(4, name, field);
  }

  void askForName(String title, String now, Consumer<String> use) {
    TextField name = new TextField(now);
    name.setId("name");
    name.setAccessibleText(title);
    Button ok = new Button(Words.get("ok"));
    ok.getStyleClass().add("default");
    ok.setDefaultButton(true);
    ok.disableProperty().bind(name.textProperty().map(String::isBlank));
    ok.setOnAction(_ -> {
      overlay.close();
      use.accept(name.getText());
    });
    VBox box = new VBox(name, ok);
    box.getStyleClass().add("ask");
    overlay.show(title, box);
    name.requestFocus();
    name.selectAll();
  }
}
