package org.broadsheet.news;

import java.net.URI;

/// A feed that a web page names.
///
/// @param title as the page calls it; may be empty
public record FeedLink(URI address, String title) {}
