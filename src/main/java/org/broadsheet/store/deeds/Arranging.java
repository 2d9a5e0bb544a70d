package org.broadsheet.store.deeds;

import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.broadsheet.news.Change;
import org.broadsheet.news.Deed;
import org.broadsheet.news.Feed;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.Folder;
import org.broadsheet.news.FolderId;
import org.broadsheet.store.base.Row;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.base.Transaction;
import org.broadsheet.store.feeds.FeedRows;
import org.broadsheet.store.feeds.FolderTree;
import org.broadsheet.store.feeds.Polling;
import org.jspecify.annotations.Nullable;

/// Subscribes, and puts feeds into folders.
public final class Arranging {
  private final Transaction transaction;
  private final Sql sql;

  public Arranging(Transaction transaction) {
    this.transaction = transaction;
    this.sql = transaction.sql();
  }

  private record Place(
      long id, String title, @Nullable String given, @Nullable Long folder, boolean hidden) {}

  /// A feed that was there before comes back with its articles and marks; one that is there is left
  /// as it is.
  public Feed subscribe(URI address, String title, @Nullable URI site, @Nullable FolderId folder)
      throws SQLException {
    Place known = place("address = ?", address.toString());
    if (known == null || known.hidden()) {
      List<Edit> edits = new ArrayList<>();
      long feed =
          known == null
              ? new Creating(sql).feed(address, title, null, site, edits)
              : comeBack(known, edits);
      edits.addAll(move(feed, folder));
      note(Deed.Kind.SUBSCRIBE, title, edits);
    }
    return new FeedRows(sql).at(address).orElseThrow();
  }

  private long comeBack(Place known, List<Edit> edits) throws SQLException {
    edits.addAll(make(Edit.show(Field.FEED_HIDDEN, known.id())));
    return known.id();
  }

  private List<Edit> move(long feed, @Nullable FolderId folder) throws SQLException {
    Place now = place("id = ?", feed);
    String from = now == null || now.folder() == null ? null : now.folder().toString();
    String to = folder == null ? null : String.valueOf(folder.value());
    return Objects.equals(from, to) ? List.of() : make(new Edit(Field.FEED_FOLDER, feed, from, to));
  }

  /// The blank name gives it back the name that it calls itself.
  public Optional<Deed> rename(FeedId feed, String title) throws SQLException {
    Place now = place("id = ? and not hidden", feed.value());
    if (now == null) return Optional.empty();
    String given = title.isBlank() ? null : title.strip();
    if (Objects.equals(given, now.given())) return Optional.empty();
    return noted(
        Deed.Kind.RENAME_FEED,
        now.title(),
        make(new Edit(Field.FEED_TITLE, now.id(), now.given(), given)));
  }

  /// The person's wish, as opposed to a move that the server tells of. Empty where another feed has
  /// that address, or this one.
  public Optional<Deed> moveTo(FeedId feed, URI address) throws SQLException {
    Place now = place("id = ? and not hidden and kind = 'WEB'", feed.value());
    if (now == null) return Optional.empty();
    String before =
        sql.first("select address from feed where id = ?", row -> row.text("address"), feed.value())
            .orElseThrow();
    new Polling(transaction).stepAside(address);
    return noted(
        Deed.Kind.CHANGE_ADDRESS,
        now.title(),
        make(new Edit(Field.FEED_ADDRESS, feed.value(), before, address.toString())));
  }

  public Optional<Deed> move(FeedId feed, @Nullable FolderId folder) throws SQLException {
    Place now = place("id = ? and not hidden", feed.value());
    if (now == null) return Optional.empty();
    return noted(Deed.Kind.MOVE_FEED, now.title(), move(feed.value(), folder));
  }

  /// The saved pages cannot be given up.
  public Optional<Deed> unsubscribe(FeedId feed) throws SQLException {
    Place now = place("id = ? and not hidden and kind <> 'SAVED'", feed.value());
    if (now == null) return Optional.empty();
    return noted(Deed.Kind.UNSUBSCRIBE, now.title(), make(Edit.hide(Field.FEED_HIDDEN, now.id())));
  }

  public Folder addFolder(String name, @Nullable FolderId parent) throws SQLException {
    List<Edit> edits = new ArrayList<>();
    long id = new Creating(sql).folder(name, parent == null ? null : parent.value(), edits);
    note(Deed.Kind.ADD_FOLDER, name, edits);
    return FolderTree.read(sql).folders().stream()
        .filter(folder -> folder.id().value() == id)
        .findFirst()
        .orElseThrow();
  }

  public Optional<Deed> renameFolder(FolderId folder, String name) throws SQLException {
    String now = folderName(folder);
    if (now == null || name.isBlank() || now.equals(name)) return Optional.empty();
    return noted(
        Deed.Kind.RENAME_FOLDER, now, make(new Edit(Field.FOLDER_NAME, folder.value(), now, name)));
  }

  /// What lies in it moves to where it lay.
  public Optional<Deed> removeFolder(FolderId folder) throws SQLException {
    String name = folderName(folder);
    if (name == null) return Optional.empty();
    String from = String.valueOf(folder.value());
    String to =
        sql.first(
                "select parent from folder where id = ?",
                row -> Optional.ofNullable(row.textOrNull("parent")),
                folder.value())
            .flatMap(parent -> parent)
            .orElse(null);
    List<Edit> edits = new ArrayList<>();
    for (long feed : sql.numbers("select id from feed where folder = ?", folder.value())) {
      edits.add(new Edit(Field.FEED_FOLDER, feed, from, to));
    }
    for (long inner : sql.numbers("select id from folder where parent = ?", folder.value())) {
      edits.add(new Edit(Field.FOLDER_PARENT, inner, from, to));
    }
    edits.add(Edit.hide(Field.FOLDER_HIDDEN, folder.value()));
    return noted(Deed.Kind.REMOVE_FOLDER, name, new Edits(transaction).make(edits));
  }

  private @Nullable String folderName(FolderId folder) throws SQLException {
    return sql.first(
            "select name from folder where id = ? and not hidden",
            row -> row.text("name"),
            folder.value())
        .orElse(null);
  }

  private @Nullable Place place(String condition, Object value) throws SQLException {
    return sql.first(
            "select id, title, given_title, folder, hidden from feed where " + condition,
            Arranging::place,
            value)
        .orElse(null);
  }

  private static Place place(Row row) throws SQLException {
    String given = row.textOrNull("given_title");
    return new Place(
        row.number("id"),
        given == null ? row.text("title") : given,
        given,
        row.numberOrNull("folder"),
        row.flag("hidden"));
  }

  private List<Edit> make(Edit edit) throws SQLException {
    return new Edits(transaction).make(List.of(edit));
  }

  private Optional<Deed> noted(Deed.Kind kind, String subject, List<Edit> edits)
      throws SQLException {
    return edits.isEmpty() ? Optional.empty() : Optional.of(note(kind, subject, edits));
  }

  private Deed note(Deed.Kind kind, String subject, List<Edit> edits) throws SQLException {
    transaction.tell(new Change.FeedsChanged());
    return new Journal(transaction).edited(kind, subject, 1, edits);
  }
}
