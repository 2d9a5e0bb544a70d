package org.broadsheet.ui.viewer;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.broadsheet.news.Article;
import org.broadsheet.news.Photo;
import org.jspecify.annotations.Nullable;

/// Which picture of which article is looked at. Credits without a picture are left out.
public final class ViewerModel {
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable Article> article = new SimpleObjectProperty<>();
  private List<Integer> places = List.of();
  private int index;

  /// @param number from 1
  /// @param count how many pictures the article has
  record Shown(Article article, Photo photo, int number, int count) {}

  public BooleanProperty open() {
    return open;
  }

  /// Null while nothing is looked at.
  ReadOnlyObjectProperty<@Nullable Shown> shown() {
    return shown.getReadOnlyProperty();
  }

  /// Looks at a photo of an article, or at the next that has a picture; false where none has.
  ///
  /// @param photo its place among all photos of the article
  public boolean look(Article at, int photo) {
    places = places(at);
    if (places.isEmpty()) return false;
    article.set(at);
    index = nearest(photo);
    show();
    open.set(true);
    return true;
  }

  private static List<Integer> places(Article article) {
    List<Photo> photos = article.body().photos();
    return IntStream.range(0, photos.size())
        .filter(place -> photos.get(place).image() != null)
        .boxed()
        .toList();
  }

  private int nearest(int photo) {
    for (int i = 0; i < places.size(); i++) if (places.get(i) >= photo) return i;
    return places.size() - 1;
  }

  /// The article is different now: more of its pictures may be here.
  public void follow(@Nullable Article now) {
    Article before = article.get();
    if (!open.get() || now == null || before == null || !now.id().equals(before.id())) return;
    int place = place();
    places = places(now);
    article.set(now);
    if (places.isEmpty()) close();
    else {
      index = nearest(place);
      show();
    }
  }

  /// Its place among all photos of the article.
  int place() {
    return places.isEmpty() ? 0 : places.get(index);
  }

  boolean hasNext() {
    return index + 1 < places.size();
  }

  boolean hasPrevious() {
    return index > 0;
  }

  void next() {
    go(index + 1);
  }

  void previous() {
    go(index - 1);
  }

  void first() {
    go(0);
  }

  void last() {
    go(places.size() - 1);
  }

  private void go(int to) {
    if (to < 0 || to >= places.size() || to == index) return;
    index = to;
    show();
  }

  private void show() {
    Article now = article.get();
    if (now == null) return;
    Photo photo = now.body().photos().get(places.get(index));
    shown.set(new Shown(now, photo, index + 1, places.size()));
  }

  void close() {
    open.set(false);
    shown.set(null);
  }
}
