package org.broadsheet.feed.format;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
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
  private final Deque<ParsedFeed.Entry> entries = new ArrayDeque<>();

  FeedDraft(Base base) {
    this.base = base;
  }

  @Override
  FeedDraft feed() {
    return this;
  }

  /// Who wrote the feed wrote those of its entries of which nothing else is said.
  @Override
  void author(Rank rank, Content author) {
    super.author(rank, author);
    authorsOfAll.add(rank, author);
  }

  String language() {
    String known = language.first();
    return known == null ? "" : known;
  }

  /// Takes an entry that is complete. Of too many the oldest ones are left out.
  void add(EntryDraft entry) {
    if (isFull()) return;
    if (entries.size() >= MOST_ENTRIES) entries.removeFirst();
    entries.add(Adapter.entry(entry));
  }

  /// Whether whatever follows would be too much. A feed that begins with its oldest entry has its
  /// news at the end.
  boolean isFull() {
    return entries.size() >= MOST_ENTRIES && !isOldestFirst();
  }

  private boolean isOldestFirst() {
    Instant first = entries.getFirst().published();
    Instant last = entries.getLast().published();
    return first != null && last != null && last.isAfter(first);
  }

  List<ParsedFeed.Entry> entries() {
    return List.copyOf(entries);
  }

  Rhythm rhythm() {
    Duration each = period == null ? null : period.dividedBy(Math.max(1, frequency));
    return new Rhythm(ttl, skipHours, skipDays, each);
  }
}
