package org.broadsheet.ui.article;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.broadsheet.news.Article;
import org.broadsheet.news.Photo;
import org.broadsheet.ui.Answers;
import org.jspecify.annotations.Nullable;

/// The photos in the column of text: which are near enough to be decoded, which one is looked at,
/// and whether one is being corrected.
final class ColumnPhotos implements PhotoDeeds {
  /// Pictures this many window heights away are decoded already.
  private static final double NEAR = 1.5;

  private final ScrollPane scroll;
  private final Answers answers;
  private final ArticleDeeds deeds;
  private @Nullable Article article;
  private List<PhotoView> photos = List.of();
  private @Nullable PhotoView edited;
  private Runnable afterEditing = () -> {};
  private boolean settling;

  ColumnPhotos(ScrollPane scroll, Answers answers, ArticleDeeds deeds) {
    this.scroll = scroll;
    this.answers = answers;
    this.deeds = deeds;
    scroll.vvalueProperty().subscribe(_ -> settle());
    scroll.viewportBoundsProperty().subscribe(_ -> settle());
  }

  /// From now on of this article.
  ///
  /// @param photos grow while the article is built
  void over(@Nullable Article article, List<PhotoView> photos) {
    this.article = article;
    this.photos = photos;
    edited = null;
  }

  /// When the layout stands: asked for while it is made, places are not known yet.
  void settle() {
    if (settling) return;
    settling = true;
    answers.soon(() -> {
      settling = false;
      settleNow();
    });
  }

  /// Decodes pictures that come near, and lets go of those that are far.
  private void settleNow() {
    Bounds window = window();
    double near = NEAR * Math.max(200, window.getHeight());
    for (PhotoView photo : photos) {
      Bounds bounds = place(photo);
      photo.appear(
          bounds.getMaxY() > window.getMinY() - near && bounds.getMinY() < window.getMaxY() + near);
    }
  }

  private Bounds window() {
    return scroll.localToScene(scroll.getLayoutBounds());
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getLayoutBounds());
  }

  boolean isSettled() {
    return !settling && photos.stream().allMatch(PhotoView::isSettled);
  }

  /// The photo that is looked at: the one nearest to the middle of the window, by its place among
  /// all; -1 where there is none.
  int lookedAt() {
    double middle = window().getCenterY();
    int nearest = -1;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < photos.size(); i++) {
      double away = Math.abs(place(photos.get(i)).getCenterY() - middle);
      if (away < least) {
        least = away;
        nearest = i;
      }
    }
    return nearest;
  }

  /// Brings a photo into the middle of the window, with the focus on it.
  void reveal(int index) {
    if (index < 0 || index >= photos.size()) return;
    scrollTo(photos.get(index));
    photos.get(index).focusTarget().requestFocus();
  }

  private void scrollTo(Node node) {
    scroll.layout();
    Bounds content = scroll.getContent().localToScene(scroll.getContent().getLayoutBounds());
    double window = scroll.getViewportBounds().getHeight();
    double hidden = content.getHeight() - window;
    if (hidden <= 0) return;
    Bounds bounds = place(node);
    double above = Math.max(0, (window - bounds.getHeight()) / 2);
    scroll.setVvalue(Math.clamp((bounds.getMinY() - content.getMinY() - above) / hidden, 0, 1));
  }

  void correctLookedAt() {
    int index = lookedAt();
    if (index >= 0) photos.get(index).edit();
  }

  boolean isEditing() {
    return edited != null;
  }

  /// What is to be done when the person has done with typing.
  void whenEdited(Runnable work) {
    afterEditing = work;
  }

  @Override
  public void begin(PhotoView photo) {
    edited = photo;
    answers.soon(() -> {
      scroll.layout();
      if (!isSeen(photo)) scrollTo(photo);
    });
  }

  private boolean isSeen(Node node) {
    return place(node).getMaxY() <= window().getMaxY();
  }

  @Override
  public void end(PhotoView photo) {
    edited = null;
    Runnable work = afterEditing;
    afterEditing = () -> {};
    work.run();
  }

  @Override
  public void view(PhotoView photo) {
    if (article != null) deeds.view(article, photos.indexOf(photo));
  }

  @Override
  public void fetchAgain() {
    if (article != null) deeds.fetchAgain(article.id());
  }

  @Override
  public void correct(Photo photo, String typed) {
    if (article != null) deeds.correct(article, photo, typed);
  }

  @Override
  public void asFound(Photo photo) {
    if (article != null) deeds.asFound(article, photo);
  }
}
