package org.broadsheet.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.base.Transaction;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.RandomAccessStore;

/// Keeps the database's file from being mostly holes. H2 writes each changed page anew at another
/// place; it would gather what is left by itself, but not where every commit is in the file at once
/// (`WRITE_DELAY=0`).
///
/// Room that became free is used anew only after H2's retention time of 45 seconds.
final class Compaction {
  /// Percent of the file that is in use; nearer to all of it the work is not worth its writing.
  private static final int ENOUGH = 85;

  /// So much is moved at a time that a mark does not wait.
  private static final int PIECE = 1 << 20;

  /// A piece that was written at once is moved at once.
  private static final int LARGE_PIECE = 1 << 24;

  private final MVStore store;
  private final FileStore<?> file;

  private Compaction(MVStore store) {
    this.store = store;
    this.file = store.getFileStore();
  }

  static Compaction of(Sql sql) throws SQLException {
    return new Compaction(store(sql.connection()));
  }

  private static MVStore store(Connection connection) {
    SessionLocal session = (SessionLocal) ((JdbcConnection) connection).getSession();
    return session.getDatabase().getStore().getMvStore();
  }

  boolean isWorthwhile() {
    return file.getChunksFillRate() < ENOUGH || file.getFillRate() < ENOUGH;
  }

  /// A piece of it: what was gathered is written with the transaction. False where nothing could be
  /// done now.
  static Optional<Boolean> step(Transaction transaction) throws SQLException {
    return Optional.of(of(transaction.sql()).step());
  }

  private boolean step() {
    boolean gathered = store.compact(ENOUGH, PIECE);
    return gathered || moved(PIECE) || moved(LARGE_PIECE);
  }

  /// Into holes nearer to the beginning, so that the file ends earlier.
  private boolean moved(long most) {
    if (file.getFillRate() >= ENOUGH || !(file instanceof RandomAccessStore movable)) return false;
    long before = file.size();
    movable.compactMoveChunks(ENOUGH, most, store);
    return file.size() < before;
  }
}
