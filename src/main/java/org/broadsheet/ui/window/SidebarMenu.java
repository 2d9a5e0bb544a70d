package org.broadsheet.ui.window;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.broadsheet.news.Contents;
import org.broadsheet.news.Deed;
import org.broadsheet.news.Feed;
import org.broadsheet.news.Folder;
import org.broadsheet.news.KeepRule.Scope;
import org.broadsheet.news.SmartList;
import org.broadsheet.ui.sidebar.SidebarRow;
import org.broadsheet.usecase.Organise;
import org.broadsheet.words.Words;
import org.jspecify.annotations.Nullable;

/// What can be done with a feed or a folder.
final class SidebarMenu {
  private final WindowModel model;
  private final Panels panels;

  SidebarMenu(WindowModel model, Panels panels) {
    this.model = model;
    this.panels = panels;
  }

  @Nullable ContextMenu of(SidebarRow row) {
    return switch (row) {
      case SidebarRow.OfFeed line when line.feed().kind() == Feed.Kind.WEB -> feed(line.feed());
      case SidebarRow.OfFeed line -> new ContextMenu(rename(line.feed()), unsubscribe(line.feed()));
      case SidebarRow.OfList line -> list(line.list());
      case SidebarRow.OfFolder line -> folder(line.folder());
      case SidebarRow.Fixed _, SidebarRow.Heading _ -> null;
    };
  }

  private Organise organise() {
    return model.desk().organise();
  }

  private ContextMenu feed(Feed feed) {
    return new ContextMenu(
        item("feed.refresh", () -> model.refreshFeed(feed.id())),
        item("feed.health", () -> panels.showHealth(feed.id())),
        rename(feed),
        move(feed),
        KeepMenu.of(model, new Scope.OfFeed(feed.id()), feed.title()),
        unsubscribe(feed));
  }

  private MenuItem rename(Feed feed) {
    return item(
        "feed.rename",
        () ->
            panels.askForName(
                Words.get("feed.rename"),
                feed.title(),
                name -> done(organise().rename(feed.id(), name))));
  }

  private MenuItem unsubscribe(Feed feed) {
    return item("feed.unsubscribe", () -> done(organise().unsubscribe(feed.id())));
  }

  private Menu move(Feed feed) {
    Menu menu = new Menu(Words.get("feed.move"));
    menu.getItems().add(item("feed.move.top", () -> done(organise().move(feed.id(), null))));
    Contents contents = model.sidebar().contents().get();
    if (contents != null) {
      contents.folders().forEach(folder -> menu.getItems().add(into(feed, folder)));
    }
    menu.getItems().add(item("feed.move.new", () -> moveToNew(feed)));
    return menu;
  }

  private MenuItem into(Feed feed, Folder folder) {
    MenuItem item = new MenuItem(folder.name());
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> done(organise().move(feed.id(), folder.id())));
    return item;
  }

  private void moveToNew(Feed feed) {
    panels.askForName(
        Words.get("folder.new"),
        "",
        name ->
            done(
                organise()
                    .addFolder(name)
                    .thenCompose(folder -> organise().move(feed.id(), folder.id()))));
  }

  private ContextMenu list(SmartList list) {
    return new ContextMenu(
        item(
            "list.rename",
            () ->
                panels.askForName(
                    Words.get("list.rename"),
                    list.name(),
                    name -> done(organise().change(list, name, list.query())))),
        item(
            "list.search",
            () ->
                panels.askForName(
                    Words.get("list.search"),
                    list.query(),
                    query -> done(organise().change(list, list.name(), query)))),
        item("list.remove", () -> done(organise().remove(list.id()))));
  }

  private ContextMenu folder(Folder folder) {
    return new ContextMenu(
        item(
            "folder.rename",
            () ->
                panels.askForName(
                    Words.get("folder.rename"),
                    folder.name(),
                    name -> done(organise().rename(folder.id(), name)))),
        KeepMenu.of(model, new Scope.OfFolder(folder.id()), folder.name()),
        item("folder.remove", () -> done(organise().remove(folder.id()))));
  }

  private void done(CompletableFuture<Optional<Deed>> deed) {
    model.offerUndo(deed);
  }

  private static MenuItem item(String key, Runnable run) {
    MenuItem item = new MenuItem(Words.get(key));
    item.setOnAction(_ -> run.run());
    return item;
  }
}
