package org.broadsheet.page.tree;

/// A part of a page: an element, or words.
public sealed interface Node permits Box, Words {}
