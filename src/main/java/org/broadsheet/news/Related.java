package org.broadsheet.news;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Another story that an article's page points to: a teaser, a "most read", an "also on". Never
/// part of the body.
///
/// @param title may be empty where the page gives only a teaser text
/// @param link where the story is; null where the page does not say
/// @param teaser the words of it that the page shows; may be empty
/// @param cutOff whether the teaser breaks off in mid-sentence
public record Related(String title, @Nullable URI link, String teaser, boolean cutOff) {}
