package org.broadsheet.ui.article;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.broadsheet.news.Line;
import org.broadsheet.ui.Direction;
import org.broadsheet.ui.article.Runs.LinkRange;

/// A line set in type: it can be selected, words in it can be marked, and its links be reached by
/// keyboard. Links are runs of text and not controls, so that they are selected and copied along.
final class Passage extends TextFlow {
  private final String text;
  private final List<LinkRange> links;
  private final Path selected = layer("selected-text");
  private final Path found = layer("found-text");
  private final Path underlines = layer("link-line");
  private final Path focusFrame = layer("focus-frame");
  private int selectedFrom;
  private int selectedTo;
  private List<int[]> hits = List.of();

  Passage(Line line, Consumer<URI> open, String... styleClasses) {
    Runs runs = new Runs(line);
    links = runs.links();
    text = runs.texts().stream().map(Text::getText).collect(Collectors.joining());
    getStyleClass().addAll(styleClasses);
    getChildren().addAll(found, selected);
    getChildren().addAll(runs.texts());
    getChildren().addAll(underlines, focusFrame);
    setNodeOrientation(Direction.of(text));
    links.forEach(link -> prepare(link, open));
  }

  private static Path layer(String styleClass) {
    Path path = new Path();
    path.setManaged(false);
    path.setMouseTransparent(true);
    path.getStyleClass().setAll(styleClass);
    return path;
  }

  private void prepare(LinkRange link, Consumer<URI> open) {
    Text first = link.runs().getFirst();
    first.setFocusTraversable(true);
    first.setAccessibleRole(AccessibleRole.HYPERLINK);
    first.setAccessibleText(link.text());
    first.focusedProperty().subscribe(_ -> requestLayout());
    first.setOnKeyPressed(event -> {
      if (event.getCode() != KeyCode.ENTER) return;
      open.accept(link.target());
      event.consume();
    });
    for (Text run : link.runs()) {
      run.setOnMouseClicked(event -> {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
          open.accept(link.target());
        }
      });
    }
  }

  String text() {
    return text;
  }

  /// The place between two characters that is nearest to a point of this passage.
  int indexAt(Point2D point) {
    return Math.clamp(getHitInfo(point).getInsertionIndex(), 0, text.length());
  }

  void select(int from, int to) {
    selectedFrom = from;
    selectedTo = to;
    selected.getElements().setAll(range(from, to));
  }

  String selectedText() {
    return text.substring(selectedFrom, selectedTo);
  }

  /// Marks the words that were searched for; each range is from and to.
  void mark(List<int[]> ranges) {
    hits = ranges;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    selected.getElements().setAll(range(selectedFrom, selectedTo));
    fill(found, hits.stream().map(hit -> range(hit[0], hit[1])).toList());
    fill(
        underlines, links.stream().map(link -> getUnderlineShape(link.from(), link.to())).toList());
    fill(
        focusFrame,
        links.stream()
            .filter(link -> link.runs().getFirst().isFocused())
            .map(link -> range(link.from(), link.to()))
            .toList());
  }

  private static void fill(Path path, List<PathElement[]> shapes) {
    path.getElements().clear();
    shapes.forEach(path.getElements()::addAll);
  }

  private PathElement[] range(int from, int to) {
    return from == to ? new PathElement[0] : getRangeShape(from, to, true);
  }

  /// The first run, to scroll to and to focus.
  Node firstRun() {
    return getChildren().get(2);
  }
}
