package org.broadsheet.news;

public record FolderId(long value) {}
