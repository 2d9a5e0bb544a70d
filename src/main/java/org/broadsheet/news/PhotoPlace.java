package org.broadsheet.news;

/// Where a photo stands.
///
/// @param index among all photos of the article, in reading order, from 0
public record PhotoPlace(ArticleId article, int index) {}
