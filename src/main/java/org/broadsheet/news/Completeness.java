package org.broadsheet.news;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether an article is all there without a network: its whole text, and each of its pictures
/// stored and seen to decode. What is missing is named.
public record Completeness(List<Lack> lacks) {
  public static final Completeness COMPLETE = new Completeness(List.of());

  /// @param address of the page or picture that is missing; null where there is none to fetch
  public record Lack(What what, @Nullable URI address, Problem problem) {}

  public enum What {
    TEXT,
    PICTURE
  }

  public Completeness {
    lacks = List.copyOf(lacks);
  }

  public boolean complete() {
    return lacks.isEmpty();
  }
}
