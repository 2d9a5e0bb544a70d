package org.broadsheet.news;

/// A search that the person keeps among the places to read at.
///
/// @param query in the language of the search field
public record SmartList(SmartListId id, String name, String query) {}
