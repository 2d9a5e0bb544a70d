/// What a newspaper is made of: feeds, articles, blocks, photos and who took them.
///
/// Records and sealed interfaces that use only the JDK. Every other room speaks in these types;
/// this one knows no other room, does no input or output, and holds no state.
@NullMarked
package org.broadsheet.news;

import org.jspecify.annotations.NullMarked;
