package org.broadsheet.page.tree;

/// Text as it stands in the page, white space as written.
///
/// @param letters how much there is to read in it, see [org.broadsheet.page.text.Letters]
public record Words(String text, int letters) implements Node {}
