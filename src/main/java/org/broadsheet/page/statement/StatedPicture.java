package org.broadsheet.page.statement;

import java.net.URI;

/// A picture as the page's JSON-LD describes it.
///
/// @param caption what is seen; may be empty
/// @param credit empty where none is given, or only the paper itself
public record StatedPicture(URI address, String caption, String credit) {}
