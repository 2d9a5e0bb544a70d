package org.broadsheet.store.deeds;

import java.sql.SQLException;
import org.broadsheet.news.Mark;
import org.broadsheet.store.articles.Marks;
import org.broadsheet.store.articles.Presence;
import org.broadsheet.store.base.Transaction;

/// What one deed does to many articles at once.
enum Sweep {
  READ,
  UNREAD,
  STAR,
  UNSTAR,
  /// They are taken out of every list.
  CLEAR;

  static Sweep of(Mark mark) {
    return switch (mark) {
      case READ -> READ;
      case UNREAD -> UNREAD;
      case STAR -> STAR;
      case UNSTAR -> UNSTAR;
    };
  }

  void make(Transaction transaction, long[] articles) throws SQLException {
    switch (this) {
      case READ -> new Marks(transaction).set(Mark.READ, articles);
      case UNREAD -> new Marks(transaction).set(Mark.UNREAD, articles);
      case STAR -> new Marks(transaction).set(Mark.STAR, articles);
      case UNSTAR -> new Marks(transaction).set(Mark.UNSTAR, articles);
      case CLEAR -> new Presence(transaction).take(articles);
    }
  }

  void undo(Transaction transaction, long[] articles) throws SQLException {
    switch (this) {
      case READ -> UNREAD.make(transaction, articles);
      case UNREAD -> READ.make(transaction, articles);
      case STAR -> UNSTAR.make(transaction, articles);
      case UNSTAR -> STAR.make(transaction, articles);
      case CLEAR -> new Presence(transaction).bringBack(articles);
    }
  }
}
