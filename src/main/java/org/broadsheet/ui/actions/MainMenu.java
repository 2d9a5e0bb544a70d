package org.broadsheet.ui.actions;

import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.broadsheet.ui.Icons;
import org.broadsheet.words.Words;
import org.kordamp.ikonli.feather.Feather;

/// Every action, by group, under one button.
public final class MainMenu {
  private MainMenu() {}

  public static MenuButton of(List<Action> actions) {
    MenuButton button = new MenuButton();
    button.setId("menu");
    Icons.name(button, Feather.MENU, Words.get("menu"));
    for (Action.Group group : Action.Group.values()) {
      Menu menu = new Menu(group.title());
      actions.stream()
          .filter(action -> action.group() == group)
          .forEach(action -> menu.getItems().add(item(action)));
      if (group == Action.Group.HELP) button.getItems().add(new SeparatorMenuItem());
      if (!menu.getItems().isEmpty()) button.getItems().add(menu);
    }
    return button;
  }

  private static MenuItem item(Action action) {
    String keys = action.keys().isEmpty() ? "" : "     " + KeyNames.shown(action.keys().getFirst());
    MenuItem item = new MenuItem(action.name() + keys);
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> action.run().run());
    return item;
  }
}
