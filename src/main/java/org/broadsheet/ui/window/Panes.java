package org.broadsheet.ui.window;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.broadsheet.ui.article.ArticlePane;
import org.broadsheet.ui.credits.NamesPane;
import org.broadsheet.ui.credits.WallPane;
import org.broadsheet.ui.headlines.HeadlinesPane;
import org.broadsheet.ui.sidebar.SidebarPane;
import org.jspecify.annotations.Nullable;

/// The three panes side by side, or the last of them alone: headlines and an article; or names and
/// a wall of pictures, or an article from it.
final class Panes extends SplitPane {
  private static final double SIDEBAR = 222;
  private static final double MIDDLE = 372;

  /// How much of the window all but the last pane take in a narrow one.
  private static final double NARROW = 0.55;

  private static final double TOO_MUCH = 0.62;

  private final Pane sidebar;
  private final Pane headlines;
  private final Pane article;
  private final Pane names;
  private final Pane wall;
  private boolean alone;
  private Shown shown = Shown.HEADLINES;
  private double[] dividers = {};
  private double widthBefore;

  /// What the middle and the right pane show.
  enum Shown {
    HEADLINES,
    WALL,
    ARTICLE_FROM_WALL
  }

  private record Pane(Region node, Runnable focus) {}

  /// @param reading holds the article, with what may stand above it
  Panes(
      SidebarPane sidebar,
      HeadlinesPane headlines,
      ArticlePane article,
      Region reading,
      NamesPane names,
      WallPane wall) {
    this.sidebar = pane(sidebar, 120, sidebar::focusList);
    this.headlines = pane(headlines, 200, headlines::focusList);
    this.article = pane(reading, 260, article::focusText);
    this.names = pane(names, 160, names::focusList);
    this.wall = pane(wall, 260, wall::focusWall);
    setResizableWithParent(sidebar, false);
    setResizableWithParent(headlines, false);
    setResizableWithParent(names, false);
    arrange();
    widthProperty().subscribe((before, now) -> divide(before.doubleValue(), now.doubleValue()));
  }

  private static Pane pane(Region node, double least, Runnable focus) {
    node.setMinWidth(least);
    return new Pane(node, focus);
  }

  private List<Pane> panes() {
    Pane last = shown == Shown.WALL ? wall : article;
    return alone
        ? List.of(last)
        : List.of(sidebar, shown == Shown.HEADLINES ? headlines : names, last);
  }

  private void arrange() {
    if (getItems().size() == 3) dividers = getDividerPositions();
    getItems().setAll(panes().stream().map(Pane::node).toList());
    if (getItems().size() == 3 && dividers.length == 2) setDividerPositions(dividers);
  }

  /// The first time that it is known how wide the window is. Narrow windows give the article half.
  private void divide(double before, double width) {
    if (before > 0 || width <= 0) return;
    double scale = Math.min(1, width * NARROW / (SIDEBAR + MIDDLE));
    setDividerPositions(SIDEBAR * scale / width, (SIDEBAR + MIDDLE) * scale / width);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double before = widthBefore;
    widthBefore = getWidth();
    if (getWidth() < before) makeRoom();
  }

  /// A window that was made smaller takes the room from all panes, and not from the article alone.
  private void makeRoom() {
    double[] now = getDividerPositions();
    if (now.length < 2 || now[1] <= TOO_MUCH) return;
    setDividerPositions(now[0] * NARROW / now[1], NARROW);
  }

  void show(Shown now) {
    if (now == shown) return;
    shown = now;
    arrange();
  }

  void toggleReadingOnly() {
    alone = !alone;
    arrange();
    panes().get(alone ? 0 : 1).focus().run();
  }

  void focusNext() {
    List<Pane> panes = panes();
    int now = 0;
    for (int i = 0; i < panes.size(); i++) if (holdsFocus(panes.get(i).node())) now = i + 1;
    panes.get(now % panes.size()).focus().run();
  }

  private boolean holdsFocus(Node pane) {
    for (@Nullable Node node = getScene().getFocusOwner(); node != null; node = node.getParent()) {
      if (node.equals(pane)) return true;
    }
    return false;
  }
}
