package org.broadsheet.store.deeds;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadsheet.news.Change;
import org.broadsheet.news.Deed;
import org.broadsheet.news.Outline;
import org.broadsheet.news.Outline.Subscription;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.base.Transaction;
import org.broadsheet.store.feeds.FolderTree;
import org.jspecify.annotations.Nullable;

/// Subscribes to a whole list at once, with its folders. What is subscribed to already is left
/// where it is. A list without a subscription is somebody's notes, whose headings are no folders.
public final class Importing {
  /// A list with more folders within folders is a mistake or an attack.
  private static final int DEEPEST = 16;

  private final Transaction transaction;
  private final Sql sql;
  private final List<Edit> edits = new ArrayList<>();
  private final Map<List<String>, Long> folders = new HashMap<>();

  public Importing(Transaction transaction) {
    this.transaction = transaction;
    this.sql = transaction.sql();
  }

  private record Known(long id, boolean hidden, @Nullable String folder) {}

  public Deed take(Outline outline) throws SQLException {
    int count = 0;
    if (!outline.subscriptions().isEmpty()) {
      for (List<String> folder : outline.folders()) folder(folder);
    }
    for (Subscription subscription : outline.subscriptions()) if (take(subscription)) count++;
    transaction.tell(new Change.FeedsChanged());
    return new Journal(transaction).edited(Deed.Kind.IMPORT, outline.title(), count, edits);
  }

  private boolean take(Subscription subscription) throws SQLException {
    Known known = known(subscription).orElse(null);
    if (known != null && !known.hidden()) return false;
    String folder = folder(subscription.folders());
    long feed = known == null ? create(subscription) : known.id();
    if (known != null) make(Edit.show(Field.FEED_HIDDEN, feed));
    make(new Edit(Field.FEED_FOLDER, feed, known == null ? null : known.folder(), folder));
    return true;
  }

  private Optional<Known> known(Subscription subscription) throws SQLException {
    return sql.first(
        "select id, hidden, folder from feed where address = ?",
        row -> new Known(row.number("id"), row.flag("hidden"), row.textOrNull("folder")),
        subscription.address().toString());
  }

  /// The name in the list is the person's: it may be one that they gave elsewhere.
  private long create(Subscription subscription) throws SQLException {
    String title = subscription.title();
    return new Creating(sql)
        .feed(
            subscription.address(),
            title,
            title.isBlank() ? null : title,
            subscription.site(),
            edits);
  }

  private @Nullable String folder(List<String> names) throws SQLException {
    Long folder = null;
    for (int depth = 1; depth <= Math.min(names.size(), DEEPEST); depth++) {
      List<String> path = names.subList(0, depth);
      Long known = folders.get(path);
      folder = known == null ? found(folder, path) : known;
    }
    return folder == null ? null : folder.toString();
  }

  private Long found(@Nullable Long parent, List<String> path) throws SQLException {
    Long known = FolderTree.read(sql).named(parent, path.getLast());
    Long folder =
        known == null ? (Long) new Creating(sql).folder(path.getLast(), parent, edits) : known;
    folders.put(path, folder);
    return folder;
  }

  private void make(Edit edit) throws SQLException {
    edits.addAll(new Edits(transaction).make(List.of(edit)));
  }
}
