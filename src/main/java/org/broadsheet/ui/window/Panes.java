package org.broadsheet.ui.window;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import org.broadsheet.ui.article.ArticlePane;
import org.broadsheet.ui.headlines.HeadlinesPane;
import org.broadsheet.ui.sidebar.SidebarPane;
import org.jspecify.annotations.Nullable;

/// The three panes side by side, or the article alone.
final class Panes extends SplitPane {
  private static final double SIDEBAR = 222;
  private static final double HEADLINES = 372;

  private final SidebarPane sidebar;
  private final HeadlinesPane headlines;
  private final ArticlePane article;
  private double[] dividers = {};

  Panes(SidebarPane sidebar, HeadlinesPane headlines, ArticlePane article) {
    this.sidebar = sidebar;
    this.headlines = headlines;
    this.article = article;
    sidebar.setMinWidth(120);
    headlines.setMinWidth(200);
    article.setMinWidth(260);
    setResizableWithParent(sidebar, false);
    setResizableWithParent(headlines, false);
    getItems().addAll(sidebar, headlines, article);
    widthProperty().subscribe((before, now) -> divide(before.doubleValue(), now.doubleValue()));
  }

  /// The first time that it is known how wide the window is. Narrow windows give the article half.
  private void divide(double before, double width) {
    if (before > 0 || width <= 0) return;
    double scale = Math.min(1, width * 0.55 / (SIDEBAR + HEADLINES));
    setDividerPositions(SIDEBAR * scale / width, (SIDEBAR + HEADLINES) * scale / width);
  }

  void toggleReadingOnly() {
    if (getItems().size() == 1) {
      getItems().setAll(sidebar, headlines, article);
      setDividerPositions(dividers);
      headlines.focusList();
    } else {
      dividers = getDividerPositions();
      getItems().setAll(article);
      article.focusText();
    }
  }

  void focusNext() {
    List<Runnable> focus = List.of(sidebar::focusList, headlines::focusList, article::focusText);
    List<Node> panes = List.of(sidebar, headlines, article);
    int now = 0;
    for (int i = 0; i < panes.size(); i++) if (holdsFocus(panes.get(i))) now = i + 1;
    focus.get(getItems().size() == 1 ? 2 : now % panes.size()).run();
  }

  private boolean holdsFocus(Node pane) {
    for (@Nullable Node node = getScene().getFocusOwner(); node != null; node = node.getParent()) {
      if (node.equals(pane)) return true;
    }
    return false;
  }
}
