package org.broadsheet.store.likeness;

import java.net.URI;
import org.broadsheet.news.Body;
import org.jspecify.annotations.Nullable;

/// What an article is known by when it comes in another feed.
///
/// @param address a number that stands for its address; 0 for none of its own
/// @param fingerprint nearly the same for nearly the same texts; 0 where there is too little text
record Signature(long address, long fingerprint) {
  static Signature of(@Nullable URI link, Body body) {
    return new Signature(Canonical.key(link), Shingles.of(body.text()).fingerprint());
  }
}
