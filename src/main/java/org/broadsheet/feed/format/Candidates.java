package org.broadsheet.feed.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What might be the value of a field: the better sources first, and of one source the first.
final class Candidates<T> {
  private static final int MOST = 50;

  private final List<Ranked<T>> all = new ArrayList<>(2);

  private record Ranked<T>(Rank rank, T value) {}

  void add(Rank rank, T value) {
    if (all.size() == MOST) return;
    int at = all.size();
    while (at > 0 && all.get(at - 1).rank.compareTo(rank) > 0) at--;
    all.add(at, new Ranked<>(rank, value));
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  @Nullable T first() {
    return all.isEmpty() ? null : all.getFirst().value;
  }

  /// All of the best source.
  List<T> best() {
    return all.stream().filter(it -> it.rank == all.getFirst().rank).map(Ranked::value).toList();
  }

  /// What the function makes of the first of which it makes anything.
  <R> @Nullable R firstThat(Function<? super T, ? extends @Nullable R> use) {
    for (Ranked<T> it : all) {
      R made = use.apply(it.value);
      if (made != null) return made;
    }
    return null;
  }
}
