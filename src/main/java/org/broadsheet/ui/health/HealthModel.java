package org.broadsheet.ui.health;

import java.util.Comparator;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.broadsheet.news.Contents;
import org.broadsheet.news.Feed;
import org.broadsheet.news.FeedId;
import org.jspecify.annotations.Nullable;

/// The subscriptions and how they fare: those in trouble, or all.
public final class HealthModel {
  private static final Comparator<Feed> TROUBLED_FIRST =
      Comparator.comparing((Feed feed) -> !isTroubled(feed))
          .thenComparing(Feed::title, String.CASE_INSENSITIVE_ORDER);

  private final ObservableList<Feed> rows = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper troubled = new ReadOnlyIntegerWrapper();
  private final BooleanProperty all = new SimpleBooleanProperty();
  private List<Feed> feeds = List.of();

  public HealthModel() {
    all.subscribe(this::list);
  }

  public void show(@Nullable Contents contents) {
    if (contents == null) return;
    feeds =
        contents.feeds().stream()
            .filter(feed -> feed.kind() == Feed.Kind.WEB)
            .sorted(TROUBLED_FIRST)
            .toList();
    troubled.set((int) feeds.stream().filter(HealthModel::isTroubled).count());
    list();
  }

  private void list() {
    List<Feed> listed = all.get() ? feeds : feeds.stream().filter(HealthModel::isTroubled).toList();
    // A row that stays the same is not touched, so that the chosen one stays chosen.
    if (!rows.equals(listed)) rows.setAll(listed);
  }

  public static boolean isTroubled(Feed feed) {
    return feed.health().problem() != null || feed.health().move() != null;
  }

  ObservableList<Feed> rows() {
    return rows;
  }

  /// How many feeds are in trouble.
  public ReadOnlyIntegerProperty troubled() {
    return troubled.getReadOnlyProperty();
  }

  int count() {
    return feeds.size();
  }

  /// Whether all feeds are listed, and not only those in trouble.
  public BooleanProperty all() {
    return all;
  }

  int indexOf(@Nullable FeedId id) {
    for (int i = 0; i < rows.size(); i++) if (rows.get(i).id().equals(id)) return i;
    return -1;
  }
}
