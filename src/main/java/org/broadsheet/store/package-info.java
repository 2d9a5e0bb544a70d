/// Keeps everything: feeds, folders, articles, pictures, marks, and what the person did, in a data
/// folder of its own.
///
/// [Store] is the only way in. Nothing that it confirmed may be lost, and nobody ever interrupts
/// its threads: an interrupt inside H2 closes the database for everyone. Only this room knows
/// `java.sql`; it fetches nothing and shows nothing.
@NullMarked
package org.broadsheet.store;

import org.jspecify.annotations.NullMarked;
