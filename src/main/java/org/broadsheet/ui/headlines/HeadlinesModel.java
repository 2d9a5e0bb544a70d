package org.broadsheet.ui.headlines;

import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Order;
import org.broadsheet.news.Place;
import org.broadsheet.news.Show;
import org.broadsheet.ui.Answers;
import org.broadsheet.ui.Latest;
import org.broadsheet.usecase.Browse;
import org.broadsheet.usecase.Browse.Listed;
import org.jspecify.annotations.Nullable;

/// Which articles are listed, and which of them is chosen. Nothing moves by itself: articles that
/// come are counted, and listed when the person asks.
public final class HeadlinesModel {
  private static final long[] NONE = {};

  private final Browse browse;
  private final Answers answers;
  private final Latest listing;
  private final Latest counting;
  private final Latest seeking;
  private final ObjectProperty<Place> place = new SimpleObjectProperty<>(new Place.Everything());
  private final ObjectProperty<Show> show = new SimpleObjectProperty<>(Show.ALL);
  private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.NEWEST_FIRST);
  private final ReadOnlyObjectWrapper<HeadlineList> list;
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
  private final ReadOnlyIntegerWrapper arrived = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper(true);
  private List<String> words = List.of();

  public HeadlinesModel(Browse browse, Answers answers) {
    this.browse = browse;
    this.answers = answers;
    listing = new Latest(answers);
    counting = new Latest(answers);
    seeking = new Latest(answers);
    list = new ReadOnlyObjectWrapper<>(listOf(NONE));
    place.subscribe(_ -> reload(null));
    show.subscribe((_, _) -> reload(null));
    order.subscribe((_, _) -> reload(chosenArticle()));
  }

  private HeadlineList listOf(long[] ids) {
    return new HeadlineList(ids, browse::headlines, answers);
  }

  public ObjectProperty<Place> place() {
    return place;
  }

  /// Whether what is listed was searched for, now or by a search that is kept.
  public boolean isSearch() {
    return place.get() instanceof Place.Found || place.get() instanceof Place.InList;
  }

  public ObjectProperty<Show> show() {
    return show;
  }

  public ObjectProperty<Order> order() {
    return order;
  }

  ReadOnlyObjectProperty<HeadlineList> list() {
    return list.getReadOnlyProperty();
  }

  /// Tells when there is another list.
  public void listChanged(Runnable listener) {
    list.subscribe(_ -> listener.run());
  }

  /// The index of the row that is chosen; -1 where none is.
  public ReadOnlyIntegerProperty chosen() {
    return chosen.getReadOnlyProperty();
  }

  /// How many articles belong here that came since the list was made.
  ReadOnlyIntegerProperty arrived() {
    return arrived.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty loading() {
    return loading.getReadOnlyProperty();
  }

  /// The words that were searched for, where the place is a search.
  public List<String> words() {
    return words;
  }

  public long[] ids() {
    return list.get().ids();
  }

  public int size() {
    return list.get().size();
  }

  public @Nullable ArticleId chosenArticle() {
    int index = chosen.get();
    return index < 0 ? null : new ArticleId(ids()[index]);
  }

  /// Chooses a row; one outside of the list chooses none.
  public void choose(int index) {
    seeking.forget();
    chosen.set(index < 0 || index >= size() ? -1 : index);
  }

  public boolean hasNext() {
    return chosen.get() + 1 < size();
  }

  public void next() {
    if (hasNext()) choose(chosen.get() + 1);
  }

  public void previous() {
    if (chosen.get() > 0) choose(chosen.get() - 1);
  }

  /// Chooses the nearest unread article in one direction.
  ///
  /// @param instead is done where there is none
  public void seekUnread(boolean forward, Runnable instead) {
    int from = chosen.get();
    seeking.ask(
        browse.list(place.get(), Show.UNREAD, order.get()),
        unread -> {
          int found = forward ? after(from, unread.ids()) : before(from, unread.ids());
          if (found < 0) instead.run();
          else choose(found);
        });
  }

  private int after(int from, long[] unread) {
    long[] sorted = sorted(unread);
    for (int i = from + 1; i < size(); i++) if (holds(sorted, ids()[i])) return i;
    return -1;
  }

  private int before(int from, long[] unread) {
    long[] sorted = sorted(unread);
    for (int i = from - 1; i >= 0; i--) if (holds(sorted, ids()[i])) return i;
    return -1;
  }

  private static long[] sorted(long[] ids) {
    long[] sorted = ids.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  private static boolean holds(long[] sorted, long id) {
    return Arrays.binarySearch(sorted, id) >= 0;
  }

  /// Makes the list anew, with what came meanwhile.
  ///
  /// @param keep the article that stays chosen; null for none
  public void reload(@Nullable ArticleId keep) {
    counting.forget();
    loading.set(true);
    listing.ask(browse.list(place.get(), show.get(), order.get()), listed -> show(listed, keep));
  }

  private void show(Listed listed, @Nullable ArticleId keep) {
    words = listed.words();
    arrived.set(0);
    // Chosen first goes, then the list changes: the list's view would walk all of it otherwise.
    chosen.set(-1);
    list.set(listOf(listed.ids()));
    loading.set(false);
    if (keep != null) choose(list.get().indexOf(keep.value()));
  }

  /// Something came that may belong here: it is counted, unless the list is empty and can move
  /// nothing.
  public void somethingCame() {
    if (size() == 0) {
      reload(null);
      return;
    }
    counting.ask(
        browse.list(place.get(), show.get(), order.get()),
        listed -> {
          long[] here = sorted(ids());
          arrived.set((int) Arrays.stream(listed.ids()).filter(id -> !holds(here, id)).count());
          // The list may have become empty since it was asked.
          if (size() == 0 && arrived.get() > 0) reload(null);
        });
  }

  /// Rows of these articles look different now.
  public void changed(long[] ids) {
    list.get().changed(ids);
  }
}
