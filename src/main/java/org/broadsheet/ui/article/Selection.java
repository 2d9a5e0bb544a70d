package org.broadsheet.ui.article;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Selecting text across the passages of an article, with the mouse or whole, and copying it.
final class Selection {
  private List<Passage> passages = List.of();
  private Place anchor = new Place(0, 0);

  /// Between two characters of the passage with this number.
  private record Place(int passage, int index) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int order = Integer.compare(passage, other.passage);
      return order == 0 ? Integer.compare(index, other.index) : order;
    }
  }

  Selection(Node column) {
    column.addEventHandler(MouseEvent.MOUSE_PRESSED, this::begin);
    column.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::extend);
  }

  /// From now on over these, in reading order.
  void over(List<Passage> passages) {
    this.passages = List.copyOf(passages);
    anchor = new Place(0, 0);
  }

  private void begin(MouseEvent event) {
    if (event.getButton() != MouseButton.PRIMARY || passages.isEmpty()) return;
    Place place = place(event);
    if (event.isShiftDown()) {
      select(anchor, place);
      return;
    }
    anchor = place;
    switch (event.getClickCount()) {
      case 1 -> clear();
      case 2 -> selectWord(place);
      default -> selectPassage(place);
    }
  }

  private void extend(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && !passages.isEmpty())
      select(anchor, place(event));
  }

  /// The nearest place: in the passage under the pointer, or else in the last one above it.
  private Place place(MouseEvent event) {
    int nearest = 0;
    for (int i = 0; i < passages.size(); i++) {
      Bounds bounds = passages.get(i).localToScene(passages.get(i).getLayoutBounds());
      if (bounds.contains(event.getSceneX(), event.getSceneY())) return place(event, i);
      if (bounds.getMinY() <= event.getSceneY()) nearest = i;
    }
    return place(event, nearest);
  }

  private Place place(MouseEvent event, int number) {
    Passage passage = passages.get(number);
    return new Place(
        number, passage.indexAt(passage.sceneToLocal(event.getSceneX(), event.getSceneY())));
  }

  private void selectWord(Place place) {
    BreakIterator words = BreakIterator.getWordInstance();
    words.setText(passages.get(place.passage()).text());
    int end = words.following(Math.min(place.index(), words.last() - 1));
    if (end == BreakIterator.DONE) return;
    select(new Place(place.passage(), words.previous()), new Place(place.passage(), end));
  }

  private void selectPassage(Place place) {
    int length = passages.get(place.passage()).text().length();
    select(new Place(place.passage(), 0), new Place(place.passage(), length));
  }

  void selectAll() {
    if (passages.isEmpty()) return;
    int last = passages.size() - 1;
    select(new Place(0, 0), new Place(last, passages.get(last).text().length()));
  }

  void clear() {
    passages.forEach(passage -> passage.select(0, 0));
  }

  private void select(Place one, Place other) {
    Place from = one.compareTo(other) < 0 ? one : other;
    Place to = one.compareTo(other) < 0 ? other : one;
    for (int i = 0; i < passages.size(); i++) {
      int length = passages.get(i).text().length();
      int first = i < from.passage() ? length : i == from.passage() ? from.index() : 0;
      int end = i > to.passage() ? 0 : i == to.passage() ? to.index() : length;
      if (first < end) passages.get(i).select(first, end);
      else passages.get(i).select(0, 0);
    }
  }

  String text() {
    List<String> parts = new ArrayList<>();
    for (Passage passage : passages) {
      if (!passage.selectedText().isEmpty()) parts.add(passage.selectedText());
    }
    return parts.stream().collect(Collectors.joining("\n\n"));
  }

  /// Nothing happens where nothing is selected: what was copied before stays.
  void copy() {
    if (text().isEmpty()) return;
    ClipboardContent content = new ClipboardContent();
    content.putString(text());
    Clipboard.getSystemClipboard().setContent(content);
  }
}
