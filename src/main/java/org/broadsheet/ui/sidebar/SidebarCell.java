package org.broadsheet.ui.sidebar;

import java.text.NumberFormat;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import org.broadsheet.news.Feed;
import org.broadsheet.news.FolderId;
import org.broadsheet.news.Place;
import org.broadsheet.news.Problem;
import org.broadsheet.ui.Icons;
import org.broadsheet.words.ProblemWords;
import org.broadsheet.words.Words;
import org.kordamp.ikonli.feather.Feather;

/// A line of the sidebar: icon, name, count.
final class SidebarCell extends ListCell<SidebarRow> {
  private static final double INDENT = 16;

  private final Function<FolderId, Runnable> toggle;
  private final Function<SidebarRow, ContextMenu> menu;
  private final StackPane icon = new StackPane();
  private final Label name = new Label();
  private final Label count = new Label();
  private final StackPane trouble = new StackPane();
  private final HBox row = new HBox(icon, name, trouble, count);
  private final Label heading = new Label();
  private final Monogram monogram = new Monogram();

  /// @param toggle what opens or closes a folder
  /// @param menu what can be done with a line
  SidebarCell(Function<FolderId, Runnable> toggle, Function<SidebarRow, ContextMenu> menu) {
    this.toggle = toggle;
    this.menu = menu;
    row.getStyleClass().add("sidebar-row");
    name.getStyleClass().add("name");
    name.setMinWidth(0);
    count.getStyleClass().add("count");
    count.setMinWidth(Region.USE_PREF_SIZE);
    trouble.getStyleClass().add("trouble");
    heading.getStyleClass().add("sidebar-heading");
    icon.setMinWidth(16);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    trouble.managedProperty().bind(Bindings.isNotEmpty(trouble.getChildren()));
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(SidebarRow item, boolean empty) {
    super.updateItem(item, empty);
    setContextMenu(null);
    if (empty || item == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    switch (item) {
      case SidebarRow.Heading text -> showHeading(text.text());
      case SidebarRow.Fixed fixed -> showFixed(fixed);
      case SidebarRow.OfList list -> showList(list);
      case SidebarRow.OfFolder folder -> showFolder(folder);
      case SidebarRow.OfFeed feed -> showFeed(feed);
    }
  }

  private void showHeading(String text) {
    heading.setText(text);
    setGraphic(heading);
    setAccessibleText(text);
  }

  private void showFixed(SidebarRow.Fixed fixed) {
    String text = name(fixed.place());
    show(iconOf(fixed.place()), text, fixed.count(), 0);
  }

  private static String name(Place place) {
    return switch (place) {
      case Place.Today _ -> Words.get("place.today");
      case Place.Unread _ -> Words.get("place.unread");
      case Place.Starred _ -> Words.get("place.starred");
      case Place.Saved _ -> Words.get("place.saved");
      case Place.Everything _ -> Words.get("place.all");
      case Place.Credits _ -> Words.get("place.credits");
      case Place.InFolder _, Place.InFeed _, Place.Found _, Place.InList _ -> "";
    };
  }

  private static Node iconOf(Place place) {
    return switch (place) {
      case Place.Today _ -> Icons.of(Feather.CLOCK);
      case Place.Unread _ -> unreadDot();
      case Place.Starred _ -> Icons.of(Feather.STAR);
      case Place.Saved _ -> Icons.of(Feather.BOOKMARK);
      case Place.Everything _ -> Icons.of(Feather.INBOX);
      case Place.Credits _ -> Icons.of(Feather.CAMERA);
      case Place.InFolder _, Place.InFeed _, Place.Found _, Place.InList _ ->
          Icons.of(Feather.LIST);
    };
  }

  private static Node unreadDot() {
    Circle dot = new Circle(3);
    dot.getStyleClass().add("unread-dot");
    return dot;
  }

  private void showList(SidebarRow.OfList row) {
    show(Icons.of(Feather.SEARCH), row.list().name(), row.unread(), 0);
    setContextMenu(menu.apply(row));
  }

  private void showFolder(SidebarRow.OfFolder folder) {
    Node chevron = Icons.of(folder.open() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
    StackPane handle = new StackPane(chevron);
    Runnable action = toggle.apply(folder.folder().id());
    handle.setOnMousePressed(event -> {
      action.run();
      event.consume();
    });
    show(handle, folder.folder().name(), folder.unread(), folder.depth());
    setAccessibleText(
        Words.get(
            folder.open() ? "sidebar.folder.open" : "sidebar.folder.closed",
            name.getText(),
            folder.unread()));
    setContextMenu(menu.apply(folder));
  }

  private void showFeed(SidebarRow.OfFeed row) {
    Feed feed = row.feed();
    monogram.show(feed.title());
    show(monogram, feed.title(), row.unread(), row.depth());
    Problem problem = feed.health().problem();
    if (problem != null) showTrouble(ProblemWords.of(problem));
    setContextMenu(menu.apply(row));
  }

  private void showTrouble(String words) {
    trouble.getChildren().setAll(Icons.of(Feather.ALERT_TRIANGLE));
    Tooltip.install(trouble, new Tooltip(words));
    row.getStyleClass().add("failing");
    setAccessibleText(getAccessibleText() + ", " + words);
  }

  private void show(Node graphic, String text, int number, int depth) {
    icon.getChildren().setAll(graphic);
    name.setText(text);
    count.setText(number == 0 ? "" : NumberFormat.getIntegerInstance().format(number));
    trouble.getChildren().clear();
    row.getStyleClass().remove("failing");
    HBox.setMargin(icon, new Insets(0, 0, 0, depth * INDENT));
    setGraphic(row);
    setAccessibleText(number == 0 ? text : Words.get("sidebar.counted", text, number));
  }
}
