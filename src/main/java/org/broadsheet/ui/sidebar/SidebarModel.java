package org.broadsheet.ui.sidebar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.broadsheet.news.Contents;
import org.broadsheet.news.Feed;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.Folder;
import org.broadsheet.news.FolderId;
import org.broadsheet.news.Place;
import org.broadsheet.news.SmartList;
import org.broadsheet.news.SmartListId;
import org.broadsheet.ui.Answers;
import org.broadsheet.ui.Latest;
import org.broadsheet.usecase.Browse;
import org.broadsheet.words.Words;
import org.jspecify.annotations.Nullable;

/// What there is to read at, with counts, and which folders are open.
public final class SidebarModel {
  private final Browse browse;
  private final Latest latest;
  private final Set<FolderId> closed = new HashSet<>();
  private final Map<SmartListId, Integer> found = new HashMap<>();
  private final Latest counting;
  private final ObservableList<SidebarRow> rows = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<@Nullable Contents> contents = new ReadOnlyObjectWrapper<>();

  public SidebarModel(Browse browse, Answers answers) {
    this.browse = browse;
    latest = new Latest(answers);
    counting = new Latest(answers);
  }

  ObservableList<SidebarRow> rows() {
    return rows;
  }

  /// Null until they were read for the first time.
  public ReadOnlyObjectProperty<@Nullable Contents> contents() {
    return contents.getReadOnlyProperty();
  }

  public void reload() {
    latest.ask(browse.contents(), this::show);
  }

  /// Lines first: whoever follows the contents finds them there.
  private void show(Contents now) {
    layOut(now);
    contents.set(now);
    countFound();
  }

  /// What kept searches find, counted anew: after any change, and when the index has caught up.
  public void countFound() {
    Contents now = contents.get();
    if (now == null || now.lists().isEmpty()) return;
    Map<SmartListId, CompletableFuture<Integer>> counts =
        now.lists().stream()
            .collect(Collectors.toMap(SmartList::id, list -> browse.unreadIn(list.query())));
    counting.ask(
        CompletableFuture.allOf(counts.values().toArray(CompletableFuture[]::new)),
        _ -> {
          found.clear();
          counts.forEach((list, count) -> found.put(list, count.join()));
          Contents shown = contents.get();
          if (shown != null) layOut(shown);
        });
  }

  /// Lines that stay the same are not touched, so that the chosen one stays chosen.
  private void layOut(Contents now) {
    List<SidebarRow> laid = Rows.of(now, closed, found);
    for (int i = 0; i < Math.min(rows.size(), laid.size()); i++) {
      if (!rows.get(i).equals(laid.get(i))) rows.set(i, laid.get(i));
    }
    if (rows.size() > laid.size()) rows.remove(laid.size(), rows.size());
    if (rows.size() < laid.size()) rows.addAll(laid.subList(rows.size(), laid.size()));
  }

  void toggle(FolderId folder) {
    if (!closed.remove(folder)) closed.add(folder);
    Contents now = contents.get();
    if (now != null) layOut(now);
  }

  void open(FolderId folder, boolean open) {
    if (open == closed.contains(folder)) toggle(folder);
  }

  int indexOf(Place place) {
    for (int i = 0; i < rows.size(); i++) {
      if (place.equals(rows.get(i).target())) return i;
    }
    return -1;
  }

  /// The next or previous feed with anything unread, after the place; null where there is none.
  public @Nullable Place neighbourWithUnread(Place from, boolean forward) {
    int step = forward ? 1 : -1;
    for (int i = indexOf(from) + step; i >= 0 && i < rows.size(); i += step) {
      if (rows.get(i) instanceof SidebarRow.OfFeed row && row.unread() > 0) return row.target();
    }
    return null;
  }

  /// The name of a place, as the sidebar calls it.
  public String name(Place place) {
    return switch (place) {
      case Place.Everything _ -> Words.get("place.all");
      case Place.Today _ -> Words.get("place.today");
      case Place.Unread _ -> Words.get("place.unread");
      case Place.Starred _ -> Words.get("place.starred");
      case Place.Saved _ -> Words.get("place.saved");
      case Place.Found found -> Words.get("place.found", found.query());
      case Place.InList in -> list(in);
      case Place.Credits _ -> Words.get("place.credits");
      case Place.InFolder in -> folder(in.folder());
      case Place.InFeed in -> feed(in.feed());
    };
  }

  private String list(Place.InList place) {
    Contents now = contents.get();
    if (now == null) return place.query();
    return now.lists().stream()
        .filter(list -> list.id().equals(place.list()))
        .map(SmartList::name)
        .findFirst()
        .orElse(place.query());
  }

  private String folder(FolderId id) {
    Contents now = contents.get();
    if (now == null) return "";
    return now.folders().stream()
        .filter(folder -> folder.id().equals(id))
        .map(Folder::name)
        .findFirst()
        .orElse("");
  }

  /// Whether a feed is that of the saved pages, which has no line of its own.
  public boolean isSavedPages(FeedId id) {
    Contents now = contents.get();
    return now != null
        && now.feeds().stream()
            .anyMatch(feed -> feed.id().equals(id) && feed.kind() == Feed.Kind.SAVED);
  }

  private String feed(FeedId id) {
    Feed feed = feedOf(new Place.InFeed(id));
    return feed == null ? "" : feed.title();
  }

  /// The feed whose place it is; null for every other place.
  public @Nullable Feed feedOf(Place place) {
    Contents now = contents.get();
    if (now == null || !(place instanceof Place.InFeed in)) return null;
    return now.feeds().stream()
        .filter(feed -> feed.id().equals(in.feed()))
        .findFirst()
        .orElse(null);
  }

  /// What there is at a place, in a few words.
  ///
  /// @param listed how many articles are listed there
  public String note(Place place, int listed) {
    return switch (place) {
      case Place.Found _, Place.InList _ -> Words.get("note.found", listed);
      case Place.Credits _ -> "";
      case Place.Starred _, Place.Saved _ -> Words.get("note.articles", listed);
      case Place.Everything _, Place.Today _, Place.Unread _, Place.InFolder _, Place.InFeed _ ->
          Words.get("note.unread", unread(place));
    };
  }

  private int unread(Place place) {
    Contents now = contents.get();
    if (now == null) return 0;
    if (place instanceof Place.Everything) return now.unreadInAll();
    int index = indexOf(place);
    return index < 0 ? 0 : rows.get(index).shownCount();
  }
}
