package org.broadsheet.ui.window;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.broadsheet.news.Article;
import org.broadsheet.news.Place;
import org.broadsheet.news.Show;
import org.broadsheet.ui.Icons;
import org.broadsheet.ui.actions.Action;
import org.broadsheet.ui.actions.MainMenu;
import org.broadsheet.ui.look.LookPane;
import org.broadsheet.words.Words;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The line above: refresh and add, what is listed, search, and what can be done with the article.
final class Toolbar extends HBox {
  private final WindowModel model;
  private final CustomTextField search = (CustomTextField) TextFields.createClearableTextField();
  private final Button star = new Button();
  private Place placeBefore = new Place.Everything();

  Toolbar(WindowModel model, Map<String, Action> actions, List<Action> menu) {
    this.model = model;
    getStyleClass().add("toolbar");
    getChildren()
        .addAll(
            refresh(actions),
            button(Feather.PLUS, action(actions, "add")),
            space(),
            segments(),
            search(),
            keepSearch(actions),
            space(),
            star(actions),
            button(Feather.EXTERNAL_LINK, action(actions, "browser")),
            look(),
            MainMenu.of(menu));
  }

  private static Action action(Map<String, Action> actions, String id) {
    return java.util.Objects.requireNonNull(actions.get(id), id);
  }

  private static Button button(Feather icon, Action action) {
    Button button = Icons.button(icon, action.name());
    button.setId("tool-" + action.id());
    button.setOnAction(_ -> action.run().run());
    return button;
  }

  private static Region space() {
    Region space = new Region();
    setHgrow(space, Priority.ALWAYS);
    return space;
  }

  /// The same place begins a refresh and stops it.
  private Node refresh(Map<String, Action> actions) {
    Button button = button(Feather.REFRESH_CW, action(actions, "refresh-all"));
    model
        .status()
        .refreshing()
        .subscribe(running -> {
          Action action = action(actions, running ? "stop" : "refresh-all");
          Icons.name(button, running ? Feather.X : Feather.REFRESH_CW, action.name());
          button.setOnAction(_ -> action.run().run());
        });
    return button;
  }

  private Node segments() {
    SegmentedButton segments = new SegmentedButton();
    segments.getStyleClass().add("segments");
    for (Show show : Show.values()) segments.getButtons().add(segment(show));
    return segments;
  }

  private ToggleButton segment(Show show) {
    ToggleButton button = new ToggleButton(Words.get("show." + show));
    button.setId("show-" + show);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> {
      button.setSelected(true);
      model.personActs();
      model.headlines().show().set(show);
    });
    model.headlines().show().subscribe(now -> button.setSelected(now == show));
    return button;
  }

  private Node search() {
    search.setId("search");
    search.getStyleClass().add("search-field");
    search.setLeft(Icons.of(Feather.SEARCH));
    search.setAccessibleText(Words.get("search.name"));
    search.setPromptText(Words.get("search.prompt"));
    search.textProperty().subscribe((_, query) -> find(query));
    search.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ESCAPE) search.clear();
    });
    model.sidebar().contents().subscribe(_ -> prompt());
    model.headlines().place().subscribe(this::leaveSearch);
    return search;
  }

  /// There while something is searched for.
  private Node keepSearch(Map<String, Action> actions) {
    Button keep = button(Feather.FOLDER_PLUS, action(actions, "keep-search"));
    keep.visibleProperty().bind(search.textProperty().map(text -> !text.isBlank()));
    keep.managedProperty().bind(keep.visibleProperty());
    return keep;
  }

  private void prompt() {
    var contents = model.sidebar().contents().get();
    int articles = contents == null ? 0 : contents.articles();
    search.setPromptText(Words.get("search.prompt", articles));
  }

  private void find(String query) {
    Place now = model.headlines().place().get();
    if (!(now instanceof Place.Found)) placeBefore = now;
    if (query.isBlank()) {
      if (now instanceof Place.Found) goBack();
    } else {
      model.personActs();
      model.headlines().place().set(new Place.Found(query.strip()));
    }
  }

  /// To where the search began, with the article that is open chosen there.
  private void goBack() {
    model.headlines().place().set(placeBefore);
    Article open = model.article().article().get();
    if (open != null) model.headlines().reload(open.id());
  }

  /// Who goes elsewhere has done searching.
  private void leaveSearch(Place place) {
    if (!(place instanceof Place.Found) && !search.getText().isEmpty()) {
      placeBefore = place;
      search.clear();
    }
  }

  void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  private Node star(Map<String, Action> actions) {
    Action action = action(actions, "star");
    star.setId("tool-star");
    star.setOnAction(_ -> action.run().run());
    model.article().article().subscribe(this::showStar);
    return star;
  }

  private void showStar(@Nullable Article article) {
    boolean starred = article != null && article.state().starred();
    Icons.name(star, Feather.STAR, Words.get(starred ? "action.unstar" : "action.star"));
    if (starred) star.setGraphic(Icons.fullStar());
    star.setDisable(article == null);
  }

  private Node look() {
    Button button = new Button("Aa");
    button.setId("tool-look");
    button.getStyleClass().addAll("icon-button", "type-button");
    button.setAccessibleText(Words.get("look.name"));
    button.setMinWidth(USE_PREF_SIZE);
    PopOver popOver = new PopOver(new LookPane(model.look()));
    popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
    popOver.setDetachable(false);
    popOver.setTitle(Words.get("look.name"));
    button.setOnAction(_ -> {
      if (popOver.isShowing()) popOver.hide();
      else popOver.show(button);
    });
    return button;
  }
}
