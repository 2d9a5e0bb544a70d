package org.broadsheet.feed.format;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A feed or an entry while it is read: everything that was said about it, before it is decided
/// what counts.
abstract sealed class Draft permits FeedDraft, EntryDraft {
  private static final int MOST = 1_000;

  final Candidates<Content> title = new Candidates<>();
  final Candidates<Content> summary = new Candidates<>();
  final Candidates<Content> content = new Candidates<>();
  final Candidates<Reference> id = new Candidates<>();
  final Candidates<Reference> link = new Candidates<>();
  final Candidates<Reference> image = new Candidates<>();
  final Candidates<Content> authors = new Candidates<>();
  final Candidates<String> published = new Candidates<>();
  final Candidates<String> updated = new Candidates<>();
  private final Set<String> categories = new LinkedHashSet<>();
  private final List<Enclosed> enclosures = new ArrayList<>(1);
  private final List<MediaDraft> media = new ArrayList<>(1);
  final MediaDraft aside = new MediaDraft(null);

  /// A file that belongs to an entry.
  record Enclosed(Reference address, String type, String length) {}

  abstract FeedDraft feed();

  void category(String category) {
    if (!category.isBlank() && categories.size() < MOST) categories.add(category.strip());
  }

  void enclose(Reference address, String type, String length) {
    if (enclosures.size() < MOST) enclosures.add(new Enclosed(address, type, length));
  }

  void add(MediaDraft added) {
    if (media.size() < MOST) media.add(added);
  }

  Set<String> categories() {
    return categories;
  }

  List<Enclosed> enclosures() {
    return enclosures;
  }

  List<MediaDraft> media() {
    return media;
  }
}
