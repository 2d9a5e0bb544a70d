package org.broadsheet.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.broadsheet.store.base.Transaction;

/// Writing that may be long, done in portions of a few milliseconds, so that what is more urgent
/// can go between them. Each portion is kept or lost as a whole.
interface Portions<T> {
  /// Writes the next portion; empty while there is more to write.
  Optional<T> next(Transaction transaction) throws SQLException, IOException;
}
