package org.broadsheet.news;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A photo on the wall of those who are credited with it.
///
/// @param caption may be empty
/// @param title of its article
/// @param source who published the article
/// @param at when it was published, or came where that is unknown
/// @param picture the hash of the copy that is kept; null where none is
public record CreditedPhoto(
    PhotoPlace place,
    String caption,
    String title,
    String source,
    Instant at,
    @Nullable String picture) {}
