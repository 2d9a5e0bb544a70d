package org.broadsheet.ui.window;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Contents;
import org.broadsheet.news.Feed;
import org.broadsheet.news.Place;
import org.broadsheet.ui.actions.Action;
import org.broadsheet.ui.actions.KeysPane;
import org.broadsheet.ui.add.AddModel;
import org.broadsheet.ui.add.AddPane;
import org.broadsheet.words.Words;

/// What lies over the window for a moment: adding, the list of keys, a name to be typed.
final class Panels {
  private final WindowModel model;
  private final Overlay overlay;

  Panels(WindowModel model, Overlay overlay) {
    this.model = model;
    this.overlay = overlay;
  }

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

  void showKeys(List<Action> actions) {
    overlay.show(Words.get("keys.title"), new KeysPane(actions));
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
