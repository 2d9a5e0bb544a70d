package org.broadsheet.usecase;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.broadsheet.news.Deed;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.Folder;
import org.broadsheet.news.FolderId;
import org.broadsheet.news.SmartList;
import org.broadsheet.news.SmartListId;
import org.broadsheet.store.Store;
import org.jspecify.annotations.Nullable;

/// Puts feeds and folders in the person's order. Everything can be undone; empty where it was so
/// already.
public final class Organise {
  private final Store store;

  Organise(Store store) {
    this.store = store;
  }

  public CompletableFuture<Optional<Deed>> rename(FeedId feed, String title) {
    return store.renameFeed(feed, title.strip());
  }

  /// @param folder null for the top
  public CompletableFuture<Optional<Deed>> move(FeedId feed, @Nullable FolderId folder) {
    return store.moveFeed(feed, folder);
  }

  /// The feed and its articles are hidden; undo brings them back with their marks.
  public CompletableFuture<Optional<Deed>> unsubscribe(FeedId feed) {
    return store.unsubscribe(feed);
  }

  public CompletableFuture<Folder> addFolder(String name) {
    return store.addFolder(name.strip(), null);
  }

  public CompletableFuture<Optional<Deed>> rename(FolderId folder, String name) {
    return store.renameFolder(folder, name.strip());
  }

  /// Its feeds move up.
  public CompletableFuture<Optional<Deed>> remove(FolderId folder) {
    return store.removeFolder(folder);
  }

  /// Keeps a search in the sidebar.
  public CompletableFuture<SmartList> addList(String name, String query) {
    return store.addList(name.strip(), query.strip());
  }

  public CompletableFuture<Optional<Deed>> change(SmartList list, String name, String query) {
    return store.changeList(list.id(), name.strip(), query.strip());
  }

  public CompletableFuture<Optional<Deed>> remove(SmartListId list) {
    return store.removeList(list);
  }
}
