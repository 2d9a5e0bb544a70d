package org.broadsheet.store.deeds;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.news.Change;
import org.broadsheet.news.Deed;
import org.broadsheet.news.SmartList;
import org.broadsheet.news.SmartListId;
import org.broadsheet.store.base.Row;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.base.Transaction;

/// Keeps searches as lists of the sidebar.
public final class Listing {
  private static final String LISTS = "select id, name, query from smart_list where not hidden";

  private final Transaction transaction;
  private final Sql sql;

  public Listing(Transaction transaction) {
    this.transaction = transaction;
    this.sql = transaction.sql();
  }

  /// In the order in which they were made.
  public static List<SmartList> all(Sql sql) throws SQLException {
    return sql.list(LISTS + " order by id", Listing::list);
  }

  private static SmartList list(Row row) throws SQLException {
    return new SmartList(new SmartListId(row.number("id")), row.text("name"), row.text("query"));
  }

  private Optional<SmartList> find(SmartListId id) throws SQLException {
    return sql.first(LISTS + " and id = ?", Listing::list, id.value());
  }

  public SmartList add(String name, String query) throws SQLException {
    long id =
        sql.add("insert into smart_list (name, query, hidden) values (?, ?, false)", name, query);
    note(Deed.Kind.ADD_LIST, name, List.of(Edit.show(Field.LIST_HIDDEN, id)));
    return new SmartList(new SmartListId(id), name, query);
  }

  /// Gives it another name or another search; empty where it has both already.
  public Optional<Deed> change(SmartListId id, String name, String query) throws SQLException {
    SmartList now = find(id).orElse(null);
    if (now == null) return Optional.empty();
    List<Edit> edits = new ArrayList<>();
    if (!now.name().equals(name)) {
      edits.add(new Edit(Field.LIST_NAME, id.value(), now.name(), name));
    }
    if (!now.query().equals(query)) {
      edits.add(new Edit(Field.LIST_QUERY, id.value(), now.query(), query));
    }
    if (edits.isEmpty()) return Optional.empty();
    return Optional.of(note(Deed.Kind.CHANGE_LIST, now.name(), new Edits(transaction).make(edits)));
  }

  public Optional<Deed> remove(SmartListId id) throws SQLException {
    SmartList now = find(id).orElse(null);
    if (now == null) return Optional.empty();
    List<Edit> edits = List.of(Edit.hide(Field.LIST_HIDDEN, id.value()));
    return Optional.of(note(Deed.Kind.REMOVE_LIST, now.name(), new Edits(transaction).make(edits)));
  }

  private Deed note(Deed.Kind kind, String subject, List<Edit> edits) throws SQLException {
    transaction.tell(new Change.FeedsChanged());
    return new Journal(transaction).edited(kind, subject, 1, edits);
  }
}
