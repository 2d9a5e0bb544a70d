package org.broadsheet.ui.sidebar;

import org.broadsheet.news.Feed;
import org.broadsheet.news.Folder;
import org.broadsheet.news.Place;
import org.broadsheet.news.SmartList;
import org.jspecify.annotations.Nullable;

/// A line of the sidebar.
public sealed interface SidebarRow {
  /// One of the lists that are always there.
  record Fixed(Place place, int count) implements SidebarRow {}

  record Heading(String text) implements SidebarRow {}

  /// @param unread how many unread articles it finds; 0 until that is known
  record OfList(SmartList list, int unread) implements SidebarRow {}

  /// @param depth how many folders it lies in
  record OfFolder(Folder folder, int depth, boolean open, int unread) implements SidebarRow {}

  record OfFeed(Feed feed, int depth, int unread) implements SidebarRow {}

  /// Where it leads; null for a heading, which leads nowhere.
  default @Nullable Place target() {
    return switch (this) {
      case Fixed fixed -> fixed.place();
      case Heading _ -> null;
      case OfList row -> new Place.InList(row.list().id(), row.list().query());
      case OfFolder row -> new Place.InFolder(row.folder().id());
      case OfFeed row -> new Place.InFeed(row.feed().id());
    };
  }

  /// Unread articles, or the count that the row shows.
  default int shownCount() {
    return switch (this) {
      case Fixed fixed -> fixed.count();
      case Heading _ -> 0;
      case OfList row -> row.unread();
      case OfFolder row -> row.unread();
      case OfFeed row -> row.unread();
    };
  }
}
