package org.broadsheet.feed.format;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.feed.html.Base;
import org.broadsheet.feed.html.Sanitizer;
import org.broadsheet.news.ParsedFeed;
import org.broadsheet.news.ParsedFeed.Rhythm;
import org.jspecify.annotations.Nullable;

/// A feed while it is read.
final class FeedDraft extends Draft {
  private static final int MOST_ENTRIES = 10_000;

  /// Where the document is from.
  final Base base;

  final Sanitizer sanitizer = new Sanitizer();
  final Candidates<Reference> self = new Candidates<>();
  final Candidates<Reference> icon = new Candidates<>();

  /// Who wrote those entries of which nothing is said.
  final Candidates<Content> authorsOfAll = new Candidates<>();

  final Candidates<String> language = new Candidates<>();
  final Set<Integer> skipHours = new HashSet<>();
  final Set<DayOfWeek> skipDays = new HashSet<>();
  @Nullable Duration ttl;
  @Nullable Duration period;
  int frequency = 1;
  private final List<ParsedFeed.Entry> entries = new ArrayList<>();

  FeedDraft(Base base) {
    this.base = base;
  }

  @Override
  FeedDraft feed() {
    return this;
  }

  String language() {
    String known = language.first();
    return known == null ? "" : known;
  }

  /// Takes an entry that is complete.
  void add(EntryDraft entry) {
    if (!isFull()) entries.add(Adapter.entry(entry));
  }

  /// Whether more entries would be too many.
  boolean isFull() {
    return entries.size() >= MOST_ENTRIES;
  }

  List<ParsedFeed.Entry> entries() {
    return entries;
  }

  Rhythm rhythm() {
    Duration each = period == null ? null : period.dividedBy(Math.max(1, frequency));
    return new Rhythm(ttl, skipHours, skipDays, each);
  }
}
