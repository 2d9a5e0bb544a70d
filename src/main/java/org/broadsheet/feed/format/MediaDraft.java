package org.broadsheet.feed.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A picture, film or sound of Media RSS while it is read; or what is said of several at once, by a
/// group or by the entry itself.
final class MediaDraft {
  private static final int MOST = 100;

  /// What holds for it where it says nothing itself; null for the entry.
  final @Nullable MediaDraft around;

  @Nullable Reference address;
  String type = "";
  String medium = "";
  final Candidates<Content> description = new Candidates<>();
  private final List<Content> credits = new ArrayList<>(1);
  private final List<Reference> thumbnails = new ArrayList<>(1);

  MediaDraft(@Nullable MediaDraft around) {
    this.around = around;
  }

  void credit(Content credit) {
    if (credits.size() < MOST) credits.add(credit);
  }

  void thumbnail(Reference thumbnail) {
    if (thumbnails.size() < MOST) thumbnails.add(thumbnail);
  }

  /// Those of a group are of each in it, because they all show the same.
  List<Reference> thumbnails() {
    if (!thumbnails.isEmpty() || around == null || around.around == null) return thumbnails;
    return around.thumbnails();
  }

  @Nullable Content description() {
    Content own = description.first();
    return own != null || around == null ? own : around.description();
  }

  List<Content> credits() {
    return !credits.isEmpty() || around == null ? credits : around.credits();
  }

  /// Whether nothing was said but perhaps an address.
  boolean isBare() {
    return thumbnails.isEmpty() && credits.isEmpty() && description.isEmpty();
  }
}
