package org.broadsheet.ui.sidebar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.broadsheet.news.Contents;
import org.broadsheet.news.Feed;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.Folder;
import org.broadsheet.news.FolderId;
import org.broadsheet.news.Place;
import org.broadsheet.news.SmartList;
import org.broadsheet.news.SmartListId;
import org.broadsheet.words.Words;
import org.jspecify.annotations.Nullable;

/// Lays out the sidebar's contents as lines: the fixed lists, then folders with their feeds, then
/// feeds that lie in none.
final class Rows {
  private final Contents contents;
  private final Set<FolderId> closed;
  private final Map<SmartListId, Integer> found;
  private final List<SidebarRow> rows = new ArrayList<>();

  /// Guards against folders that lie in each other.
  private final Set<FolderId> seen = new HashSet<>();

  private Rows(Contents contents, Set<FolderId> closed, Map<SmartListId, Integer> found) {
    this.contents = contents;
    this.found = found;
    this.closed = closed;
  }

  /// @param found how many unread articles each kept search finds
  static List<SidebarRow> of(
      Contents contents, Set<FolderId> closed, Map<SmartListId, Integer> found) {
    return new Rows(contents, closed, found).all();
  }

  private List<SidebarRow> all() {
    rows.add(new SidebarRow.Fixed(new Place.Today(), contents.today()));
    rows.add(new SidebarRow.Fixed(new Place.Unread(), contents.unreadInAll()));
    rows.add(new SidebarRow.Fixed(new Place.Starred(), contents.starred()));
    rows.add(new SidebarRow.Fixed(new Place.Saved(), contents.saved()));
    rows.add(new SidebarRow.Fixed(new Place.Everything(), contents.articles()));
    rows.add(new SidebarRow.Fixed(new Place.Credits(), 0));
    if (!contents.lists().isEmpty()) {
      rows.add(new SidebarRow.Heading(Words.get("sidebar.lists")));
      contents.lists().forEach(this::add);
    }
    rows.add(new SidebarRow.Heading(Words.get("sidebar.feeds")));
    add(null, 0);
    return rows;
  }

  private void add(SmartList list) {
    rows.add(new SidebarRow.OfList(list, found.getOrDefault(list.id(), 0)));
  }

  private void add(@Nullable FolderId parent, int depth) {
    for (Folder folder : contents.folders()) {
      if (!Objects.equals(folder.parent(), parent) || !seen.add(folder.id())) continue;
      boolean open = !closed.contains(folder.id());
      int unread = contents.unreadIn(feedsIn(folder.id(), new HashSet<>()));
      rows.add(new SidebarRow.OfFolder(folder, depth, open, unread));
      if (open) add(folder.id(), depth + 1);
    }
    contents.feeds().stream()
        .filter(feed -> feed.kind() != Feed.Kind.SAVED)
        .filter(feed -> Objects.equals(feed.folder(), parent))
        .forEach(feed -> rows.add(new SidebarRow.OfFeed(feed, depth, unread(feed))));
  }

  private int unread(Feed feed) {
    return contents.unread().getOrDefault(feed.id(), 0);
  }

  private Set<FeedId> feedsIn(FolderId folder, Set<FolderId> looked) {
    if (!looked.add(folder)) return Set.of();
    Set<FeedId> feeds = new HashSet<>();
    for (Feed feed : contents.feeds()) if (folder.equals(feed.folder())) feeds.add(feed.id());
    for (Folder child : contents.folders()) {
      if (folder.equals(child.parent())) feeds.addAll(feedsIn(child.id(), looked));
    }
    return feeds;
  }
}
