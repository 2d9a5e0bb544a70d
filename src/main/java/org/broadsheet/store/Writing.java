package org.broadsheet.store;

import java.io.IOException;
import java.sql.SQLException;
import org.broadsheet.store.base.Transaction;

/// A piece of writing.
interface Writing<T> {
  T write(Transaction transaction) throws SQLException, IOException;
}
