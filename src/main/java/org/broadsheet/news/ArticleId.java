package org.broadsheet.news;

public record ArticleId(long value) {}
