/// Writes what is kept in forms that other programs read: subscriptions as OPML, an article as one
/// HTML file.
///
/// It turns records into text and does nothing else: it opens no file, asks no store, and adds no
/// words of its own for people to read.
@NullMarked
package org.broadsheet.export;

import org.jspecify.annotations.NullMarked;
