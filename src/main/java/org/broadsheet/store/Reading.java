package org.broadsheet.store;

import java.io.IOException;
import java.sql.SQLException;
import org.broadsheet.store.base.Sql;

/// A piece of reading.
interface Reading<T> {
  T read(Sql sql) throws SQLException, IOException;
}
