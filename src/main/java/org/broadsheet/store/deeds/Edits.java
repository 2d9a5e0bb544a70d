package org.broadsheet.store.deeds;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Change;
import org.broadsheet.store.articles.Presence;
import org.broadsheet.store.articles.Recredit;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.base.Transaction;
import org.broadsheet.store.feeds.FeedRows;
import org.broadsheet.store.feeds.Follow;

/// Makes edits, with all that follows from each.
final class Edits {
  private final Transaction transaction;
  private final Sql sql;

  Edits(Transaction transaction) {
    this.transaction = transaction;
    this.sql = transaction.sql();
  }

  /// Those that were made: where something else stands by now than what the edit changes, it is
  /// left alone.
  List<Edit> make(List<Edit> edits) throws SQLException {
    List<Edit> made = new ArrayList<>();
    for (Edit edit : edits) if (make(edit)) made.add(edit);
    return made;
  }

  private boolean make(Edit edit) throws SQLException {
    return switch (edit.field()) {
      case FEED_TITLE, FEED_FOLDER -> exchange(edit) && feed(edit.id());
      case FEED_HIDDEN -> exchange(edit) && feed(edit.id()) && hidden(edit);
      case FOLDER_NAME, FOLDER_PARENT, FOLDER_HIDDEN -> exchange(edit) && folder(edit.id());
      case FEED_ADDRESS -> isFree(edit) && exchange(edit) && feed(edit.id());
      case LIST_NAME, LIST_QUERY, LIST_HIDDEN -> exchange(edit) && shown();
      case ARTICLE_GONE -> article(edit);
      case FEED_KEEPING, FOLDER_KEEPING, RULE -> exchange(edit) && shown();
      case PHOTO_CREDIT -> exchange(edit) && credit(edit.id());
    };
  }

  private boolean exchange(Edit edit) throws SQLException {
    return sql.change(edit.field().exchange(), edit.after(), edit.id(), edit.before()) > 0;
  }

  private boolean feed(long feed) throws SQLException {
    new Follow(sql).feed(feed);
    transaction.tell(new Change.FeedsChanged());
    return true;
  }

  private boolean hidden(Edit edit) throws SQLException {
    if (!edit.hides()) return true;
    long[] articles = sql.numbers("select id from article where feed = ? and not gone", edit.id());
    transaction.tell(new Change.Removed(LongStream.of(articles).mapToObj(ArticleId::new).toList()));
    return true;
  }

  private boolean folder(long folder) throws SQLException {
    for (long feed : new FeedRows(sql).inFolder(folder)) new Follow(sql).feed(feed);
    transaction.tell(new Change.FeedsChanged());
    return true;
  }

  /// No two feeds have the same address.
  private boolean isFree(Edit edit) throws SQLException {
    return !sql.exists("select 1 from feed where address = ?", edit.after());
  }

  private boolean shown() {
    transaction.tell(new Change.FeedsChanged());
    return true;
  }

  private boolean credit(long correction) throws SQLException {
    new Recredit(transaction).follow(correction);
    return true;
  }

  private boolean article(Edit edit) throws SQLException {
    Presence presence = new Presence(transaction);
    return edit.hides() ? presence.take(edit.id()) : presence.bringBack(edit.id());
  }
}
