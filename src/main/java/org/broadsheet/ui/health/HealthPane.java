package org.broadsheet.ui.health;

import java.time.Clock;
import java.time.ZoneId;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.broadsheet.news.Feed;
import org.broadsheet.news.FeedId;
import org.broadsheet.ui.Message;
import org.broadsheet.usecase.AutoRefresh;
import org.broadsheet.words.Words;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The list of feeds with trouble, or of all, and the details of the chosen one.
public final class HealthPane extends VBox {
  private final HealthModel model;
  private final ListView<Feed> list = new ListView<>();
  private final FeedDetails details;
  private final Label summary = new Label();
  private @Nullable FeedId chosen;

  /// @param first the feed to show first; null for the first one with trouble
  public HealthPane(
      HealthModel model,
      HealthDeeds deeds,
      AutoRefresh autoRefresh,
      Clock clock,
      ZoneId zone,
      @Nullable FeedId first) {
    this.model = model;
    HealthWords words = new HealthWords(clock, zone);
    details = new FeedDetails(words, deeds);
    getStyleClass().add("health");
    setId("health");
    model.all().set(first != null || model.troubled().get() == 0);
    chosen = first;
    boolean any = model.count() > 0;
    StackPane lists = new StackPane(list(words), nothing(any ? "health.well" : "health.none"));
    lists.getStyleClass().add("health-list");
    VBox.setVgrow(lists, Priority.ALWAYS);
    getChildren().addAll(head(), lists, details, byItself(autoRefresh));
    model.rows().addListener((ListChangeListener<Feed>) _ -> follow());
    follow();
    focusedProperty()
        .subscribe(focused -> {
          if (focused) list.requestFocus();
        });
  }

  private HBox head() {
    summary.getStyleClass().add("panel-text");
    summary.setId("health-summary");
    summary.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    ToggleButton troubled = segment("health.troubled", false);
    ToggleButton all = segment("health.all", true);
    SegmentedButton segments = new SegmentedButton(troubled, all);
    segments.getStyleClass().add("segments");
    HBox head = new HBox(summary, space, segments);
    head.getStyleClass().add("health-head");
    return head;
  }

  private ToggleButton segment(String key, boolean all) {
    ToggleButton button = new ToggleButton(Words.get(key));
    button.setId(key.replace('.', '-'));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(_ -> {
      button.setSelected(true);
      model.all().set(all);
    });
    model.all().subscribe(now -> button.setSelected(now == all));
    return button;
  }

  private ListView<Feed> list(HealthWords words) {
    list.setId("health-feeds");
    list.setAccessibleText(Words.get("health.title"));
    list.setItems(model.rows());
    list.setCellFactory(_ -> new HealthCell(words));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(feed -> {
          if (feed == null) return;
          chosen = feed.id();
          details.show(feed);
        });
    return list;
  }

  private VBox nothing(String key) {
    VBox message = Message.of(Feather.CHECK, Words.get(key + ".title"), Words.get(key + ".text"));
    message.visibleProperty().bind(Bindings.isEmpty(model.rows()));
    message.setMouseTransparent(true);
    return message;
  }

  private static CheckBox byItself(AutoRefresh autoRefresh) {
    CheckBox box = new CheckBox(Words.get("health.byitself"));
    box.setId("refresh-by-itself");
    box.setSelected(autoRefresh.wanted());
    box.selectedProperty().subscribe((_, wanted) -> autoRefresh.want(wanted));
    return box;
  }

  private static String summary(int troubled, int feeds) {
    if (feeds == 0) return Words.get("health.summary.none");
    if (troubled == 0) return Words.get("health.summary.well", feeds);
    return Words.get("health.summary.ill", troubled, feeds);
  }

  private void follow() {
    summary.setText(summary(model.troubled().get(), model.count()));
    if (model.rows().isEmpty()) {
      details.clear();
      return;
    }
    int index = Math.max(0, model.indexOf(chosen));
    list.getSelectionModel().clearAndSelect(index);
    list.scrollTo(index);
    details.show(model.rows().get(index));
  }
}
