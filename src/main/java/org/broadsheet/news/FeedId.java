package org.broadsheet.news;

public record FeedId(long value) {}
