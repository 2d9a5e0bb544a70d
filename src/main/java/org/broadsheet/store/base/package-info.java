/// What every craft of the store stands on: SQL over plain JDBC, hashes, the transaction.
///
/// It knows no table and no article.
@NullMarked
package org.broadsheet.store.base;

import org.jspecify.annotations.NullMarked;
