package org.broadsheet.ui.credits;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.broadsheet.news.CreditedPhoto;
import org.broadsheet.news.PhotoPlace;
import org.broadsheet.ui.Answers;
import org.jspecify.annotations.Nullable;

/// The pictures of one maker, of which only those that are looked at are in memory. To be used on
/// the screen's thread only.
final class Wall {
  private static final int WINDOW = 60;
  private static final int WINDOWS_KEPT = 24;

  private final List<PhotoPlace> places;
  private final Function<List<PhotoPlace>, CompletableFuture<List<CreditedPhoto>>> rows;
  private final Answers answers;
  private final Set<Integer> asked = new HashSet<>();
  private final Map<Integer, List<CreditedPhoto>> windows =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<CreditedPhoto>> eldest) {
          return size() > WINDOWS_KEPT;
        }
      };
  private Arrival arrival = (_, _) -> {};

  /// Is told which pictures are known now, from the first to behind the last.
  interface Arrival {
    void tell(int from, int to);
  }

  Wall(
      List<PhotoPlace> places,
      Function<List<PhotoPlace>, CompletableFuture<List<CreditedPhoto>>> rows,
      Answers answers) {
    this.places = List.copyOf(places);
    this.rows = rows;
    this.answers = answers;
  }

  void onArrival(Arrival told) {
    arrival = told;
  }

  List<PhotoPlace> places() {
    return places;
  }

  int size() {
    return places.size();
  }

  /// Null while it is not there yet; then it is asked for.
  @Nullable CreditedPhoto at(int index) {
    int number = index / WINDOW;
    List<CreditedPhoto> window = windows.get(number);
    if (window == null) {
      ask(number);
      return null;
    }
    PhotoPlace place = places.get(index);
    return window.stream().filter(photo -> photo.place().equals(place)).findFirst().orElse(null);
  }

  private void ask(int number) {
    if (!asked.add(number)) return;
    int from = number * WINDOW;
    int to = Math.min(size(), from + WINDOW);
    answers.take(
        rows.apply(places.subList(from, to)),
        window -> {
          asked.remove(number);
          windows.put(number, Objects.requireNonNull(window));
          arrival.tell(from, to);
        });
  }
}
