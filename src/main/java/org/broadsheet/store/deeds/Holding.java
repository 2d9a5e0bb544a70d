package org.broadsheet.store.deeds;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.broadsheet.store.base.Sql;

/// Whether something still is as a deed left it. A whole history asks, so that the articles of each
/// kind are read once, and the deeds look among them.
final class Holding {
  private final Sql sql;
  private final Map<Among, long[]> known = new EnumMap<>(Among.class);

  /// Articles, by their numbers.
  private enum Among {
    THERE("select id from article where gone = false"),
    /// Out of every list, and still on the disk.
    AWAY("select a.id from article a join content c on c.article = a.id where a.gone = true"),
    UNREAD("select article from unread"),
    STARRED("select article from starred");

    private final String statement;

    Among(String statement) {
      this.statement = statement;
    }
  }

  Holding(Sql sql) {
    this.sql = sql;
  }

  /// What came or went decides; of a feed that is gone again it does not matter where it lay.
  boolean any(List<Edit> edits) throws SQLException {
    List<Edit> presence = edits.stream().filter(edit -> edit.field().isPresence()).toList();
    for (Edit edit : presence.isEmpty() ? edits : presence) {
      if (sql.exists(edit.field().holds(), edit.id(), edit.after())) return true;
    }
    return false;
  }

  boolean any(Sweep sweep, long[] articles) throws SQLException {
    return switch (sweep) {
      case READ -> any(articles, Among.THERE, Among.UNREAD);
      case UNREAD -> any(articles, Among.UNREAD);
      case STAR -> any(articles, Among.STARRED);
      case UNSTAR -> any(articles, Among.THERE, Among.STARRED);
      case CLEAR -> any(articles, Among.AWAY);
    };
  }

  private boolean any(long[] articles, Among these) throws SQLException {
    long[] all = all(these);
    return LongStream.of(articles).anyMatch(article -> has(all, article));
  }

  private boolean any(long[] articles, Among these, Among butNot) throws SQLException {
    long[] all = all(these);
    long[] others = all(butNot);
    return LongStream.of(articles).anyMatch(each -> has(all, each) && !has(others, each));
  }

  private static boolean has(long[] sorted, long number) {
    return Arrays.binarySearch(sorted, number) >= 0;
  }

  private long[] all(Among which) throws SQLException {
    long[] numbers = known.get(which);
    if (numbers == null) {
      numbers = sql.numbers(which.statement);
      Arrays.sort(numbers);
      known.put(which, numbers);
    }
    return numbers;
  }
}
