/// Feeds and folders in tables: what they are, how they fare, how many articles they have.
///
/// It knows nothing of articles themselves, and does not change what the person arranged: that is
/// done with deeds, so that it can be undone.
@NullMarked
package org.broadsheet.store.feeds;

import org.jspecify.annotations.NullMarked;
