/// The formats of feeds: what the elements of each mean.
///
/// Elements go to the vocabulary of their namespace, which puts what they hold into a draft; a
/// draft, when all of it is there, becomes a record of `news`. A vocabulary is one class, a format
/// one class and one line in [org.broadsheet.feed.format.XmlFormats].
@NullMarked
package org.broadsheet.feed.format;

import org.jspecify.annotations.NullMarked;
