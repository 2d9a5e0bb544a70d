package org.broadsheet.ui.window;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.news.Place;
import org.broadsheet.ui.actions.Action;
import org.broadsheet.ui.actions.Action.Group;

/// Everything that can be done in the window, with its usual keys.
final class Actions {
  private final WindowModel model;
  private final MainWindow window;
  private final Panes panes;
  private final Panels panels;
  private final Files files;
  private final List<Action> actions = new ArrayList<>();

  private Actions(WindowModel model, MainWindow window, Panes panes, Panels panels, Files files) {
    this.model = model;
    this.window = window;
    this.panes = panes;
    this.panels = panels;
    this.files = files;
  }

  static List<Action> of(
      WindowModel model, MainWindow window, Panes panes, Panels panels, Files files) {
    Actions actions = new Actions(model, window, panes, panels, files);
    actions.read();
    actions.mark();
    actions.go();
    actions.feeds();
    actions.view();
    actions.edit();
    actions.help();
    return List.copyOf(actions.actions);
  }

  private void add(Group group, String id, Runnable run, String... keys) {
    actions.add(new Action(id, group, List.of(keys), run));
  }

  private void read() {
    add(Group.READ, "next", person(model.headlines()::next), "j");
    add(Group.READ, "previous", person(model.headlines()::previous), "k");
    add(Group.READ, "next-unread", model::nextUnread, "n");
    add(Group.READ, "previous-unread", model::previousUnread, "p");
    add(Group.READ, "page-down", this::pageDown, "space");
    add(Group.READ, "page-up", window::pageUp, "shift+space");
    add(Group.READ, "reading-only", panes::toggleReadingOnly, "enter", "f11");
    add(Group.READ, "browser", window::openOriginal, "v");
    add(Group.READ, "view-picture", window::viewPicture, "i");
    add(Group.READ, "correct-credit", window::correctCredit, "c");
    add(Group.READ, "fetch", window::fetchAgain, "d");
    add(Group.READ, "save-article", files::exportArticle, "ctrl+s");
  }

  private void pageDown() {
    model.personReads();
    window.pageDown();
  }

  private void mark() {
    add(Group.MARK, "read", person(model::toggleRead), "m");
    add(Group.MARK, "star", person(model::toggleStar), "s");
    add(Group.MARK, "list-read", person(model::markListRead), "shift+a");
    add(Group.MARK, "older-read", person(model::markOlderRead), "shift+o");
  }

  private void go() {
    add(Group.GO, "go-unread", () -> model.go(new Place.Unread()), "g u");
    add(Group.GO, "go-starred", () -> model.go(new Place.Starred()), "g s");
    add(Group.GO, "go-all", () -> model.go(new Place.Everything()), "g a");
    add(Group.GO, "go-today", () -> model.go(new Place.Today()), "g t");
    add(Group.GO, "go-saved", () -> model.go(new Place.Saved()), "g p");
    add(Group.GO, "go-credits", () -> model.go(new Place.Credits()), "g c");
    add(Group.GO, "next-feed", () -> model.nextFeedWithUnread(true), "shift+j");
    add(Group.GO, "previous-feed", () -> model.nextFeedWithUnread(false), "shift+k");
    add(Group.GO, "search", window::focusSearch, "/", "ctrl+f");
    add(Group.GO, "keep-search", panels::keepSearch, "ctrl+d");
    add(Group.GO, "next-pane", panes::focusNext, "f6");
  }

  private void feeds() {
    add(Group.FEEDS, "add", panels::showAdd, "a", "ctrl+n");
    add(Group.FEEDS, "refresh", model::refresh, "r");
    add(Group.FEEDS, "refresh-all", model::refreshAll, "shift+r");
    add(Group.FEEDS, "stop", model.status()::stop);
    add(Group.FEEDS, "feed-health", () -> panels.showHealth(null), "shift+h");
    add(Group.FEEDS, "work-offline", model.status()::switchOffline, "ctrl+shift+o");
    add(Group.FEEDS, "save-file", files::savePage);
    add(Group.FEEDS, "import", files::importOpml);
    add(Group.FEEDS, "storage", panels::showStorage, "shift+s");
    add(Group.FEEDS, "export", files::exportOpml);
  }

  private void view() {
    add(Group.VIEW, "larger", model.look()::larger, "ctrl+plus", "ctrl+shift+plus");
    add(Group.VIEW, "smaller", model.look()::smaller, "ctrl+minus");
    add(Group.VIEW, "usual", model.look()::usual, "ctrl+0");
  }

  private void edit() {
    add(Group.EDIT, "undo", model::undo, "ctrl+z");
    add(Group.EDIT, "redo", model::redo, "ctrl+shift+z");
    add(Group.EDIT, "history", panels::showHistory, "ctrl+h");
    add(Group.EDIT, "copy", window::copy, "ctrl+c");
    add(Group.EDIT, "select-all", window::selectAll, "ctrl+a");
  }

  private void help() {
    add(Group.HELP, "keys", window::showKeys, "?", "f1");
  }

  /// What the person does, as opposed to what the window does by itself at its start.
  private Runnable person(Runnable run) {
    return () -> {
      model.personActs();
      run.run();
    };
  }
}
