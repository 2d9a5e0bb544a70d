package org.broadsheet.ui.sidebar;

import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.broadsheet.news.Place;
import org.broadsheet.words.Words;

/// The list of places, folders and feeds.
public final class SidebarPane extends StackPane {
  private final SidebarModel model;
  private final ObjectProperty<Place> place;
  private final ListView<SidebarRow> list = new ListView<>();
  private boolean choosing;

  /// @param place where the person is; chosen here, or elsewhere and followed here
  /// @param menu what can be done with a line
  public SidebarPane(
      SidebarModel model, ObjectProperty<Place> place, Function<SidebarRow, ContextMenu> menu) {
    this.model = model;
    this.place = place;
    getStyleClass().add("sidebar");
    list.setId("sidebar");
    list.setAccessibleText(Words.get("sidebar.name"));
    list.setItems(model.rows());
    list.setCellFactory(_ -> new SidebarCell(id -> () -> model.toggle(id), menu));
    list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::openOrClose);
    place.subscribe(this::follow);
    model.contents().subscribe(_ -> follow(place.get()));
    getChildren().add(list);
  }

  private void choose(SidebarRow before, SidebarRow row) {
    if (choosing || row == null) return;
    Place target = row.target();
    if (target == null) stepOver(before);
    else place.set(target);
  }

  /// A heading leads nowhere: who comes to it by arrow key goes on in the same direction.
  private void stepOver(SidebarRow before) {
    int heading = list.getSelectionModel().getSelectedIndex();
    int next = heading + (model.rows().indexOf(before) > heading ? -1 : 1);
    list.getSelectionModel().clearAndSelect(next < model.rows().size() ? next : heading - 1);
  }

  private void follow(Place place) {
    choosing = true;
    int index = model.indexOf(place);
    if (index < 0) list.getSelectionModel().clearSelection();
    else if (list.getSelectionModel().getSelectedIndex() != index) {
      list.getSelectionModel().clearAndSelect(index);
    }
    choosing = false;
  }

  private void openOrClose(KeyEvent event) {
    if (!(list.getSelectionModel().getSelectedItem() instanceof SidebarRow.OfFolder row)) return;
    switch (event.getCode()) {
      case LEFT -> model.open(row.folder().id(), false);
      case RIGHT -> model.open(row.folder().id(), true);
      default -> {
        return;
      }
    }
    event.consume();
  }

  public void focusList() {
    list.requestFocus();
  }
}
