package org.broadsheet.ui.headlines;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javafx.collections.ObservableListBase;
import org.broadsheet.news.Headline;
import org.broadsheet.ui.Answers;
import org.jspecify.annotations.Nullable;

/// A list of any length of which only the windows of rows that are looked at are in memory.
///
/// A row that is not there yet is empty; its window is asked for, and the row is told to have
/// changed when it comes. To be used on the screen's thread only.
final class HeadlineList extends ObservableListBase<HeadlineList.Row> {
  private static final int WINDOW = 60;
  private static final int WINDOWS_KEPT = 24;

  private final long[] ids;
  private final Function<long[], CompletableFuture<List<Headline>>> rows;
  private final Answers answers;
  private final Map<Integer, List<Headline>> windows = leastRecentlyUsed();
  private final Map<Integer, Long> asked = new HashMap<>();
  private long questions;

  /// @param headline null while it is not there yet
  record Row(long id, @Nullable Headline headline) {}

  HeadlineList(
      long[] ids, Function<long[], CompletableFuture<List<Headline>>> rows, Answers answers) {
    this.ids = ids;
    this.rows = rows;
    this.answers = answers;
  }

  private static Map<Integer, List<Headline>> leastRecentlyUsed() {
    return new LinkedHashMap<>(16, 0.75f, true) {
      private static final long serialVersionUID = 1;

      @Override
      protected boolean removeEldestEntry(Map.Entry<Integer, List<Headline>> eldest) {
        return size() > WINDOWS_KEPT;
      }
    };
  }

  @Override
  public int size() {
    return ids.length;
  }

  @Override
  public Row get(int index) {
    int number = index / WINDOW;
    List<Headline> window = windows.get(number);
    if (window == null && !asked.containsKey(number)) ask(number);
    return new Row(ids[index], window == null ? null : at(window, index));
  }

  /// An article that is gone by now leaves its window shorter: rows are found by their id.
  private @Nullable Headline at(List<Headline> window, int index) {
    int expected = index % WINDOW;
    if (expected < window.size() && window.get(expected).id().value() == ids[index]) {
      return window.get(expected);
    }
    return window.stream()
        .filter(headline -> headline.id().value() == ids[index])
        .findFirst()
        .orElse(null);
  }

  long[] ids() {
    return ids;
  }

  int indexOf(long id) {
    for (int i = 0; i < ids.length; i++) if (ids[i] == id) return i;
    return -1;
  }

  /// The articles of these ids are different now: their windows are asked for anew, and the old
  /// rows stay until the new ones come.
  void changed(long[] changed) {
    long[] sorted = changed.clone();
    Arrays.sort(sorted);
    List<Integer> stale =
        windows.keySet().stream().filter(number -> holds(number, sorted)).toList();
    stale.forEach(this::ask);
  }

  private boolean holds(int number, long[] sorted) {
    int end = Math.min(ids.length, (number + 1) * WINDOW);
    for (int i = number * WINDOW; i < end; i++) {
      if (Arrays.binarySearch(sorted, ids[i]) >= 0) return true;
    }
    return false;
  }

  private void ask(int number) {
    int from = number * WINDOW;
    int to = Math.min(ids.length, from + WINDOW);
    // Of two answers for the same window the later question counts.
    long question = ++questions;
    asked.put(number, question);
    answers.take(
        rows.apply(Arrays.copyOfRange(ids, from, to)),
        window -> {
          if (!Long.valueOf(question).equals(asked.get(number))) return;
          asked.remove(number);
          windows.put(number, window);
          tell(from, to);
        });
  }

  private void tell(int from, int to) {
    beginChange();
    for (int i = from; i < to; i++) nextUpdate(i);
    endChange();
  }
}
