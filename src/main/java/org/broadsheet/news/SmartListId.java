package org.broadsheet.news;

public record SmartListId(long value) {}
