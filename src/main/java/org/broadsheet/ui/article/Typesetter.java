package org.broadsheet.ui.article;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.broadsheet.news.Block;
import org.broadsheet.news.Line;
import org.broadsheet.news.Photo;
import org.broadsheet.ui.Icons;
import org.broadsheet.words.Words;
import org.kordamp.ikonli.feather.Feather;

/// Makes nodes of blocks, and gathers the passages and photos among them in reading order.
final class Typesetter {
  private final Measure measure;
  private final Consumer<URI> open;
  private final PhotoDeeds deeds;
  private final List<Passage> passages = new ArrayList<>();
  private final List<PhotoView> photos = new ArrayList<>();

  Typesetter(Measure measure, Consumer<URI> open, PhotoDeeds deeds) {
    this.measure = measure;
    this.open = open;
    this.deeds = deeds;
  }

  List<Passage> passages() {
    return passages;
  }

  List<PhotoView> photos() {
    return photos;
  }

  Passage passage(Line line, String... styleClasses) {
    Passage passage = new Passage(line, open, styleClasses);
    passages.add(passage);
    return passage;
  }

  Node node(Block block) {
    return switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Paragraph paragraph -> passage(paragraph.line(), "paragraph");
      case Block.Quote quote -> quote(quote);
      case Block.Listing listing -> listing(listing);
      case Block.Table table -> table(table);
      case Block.Code code -> code(code);
      case Block.Embed embed -> embed(embed);
      case Block.Divider _ -> divider();
      case Photo photo -> photo(photo);
      case Block.Gallery gallery ->
          stack("gallery", gallery.photos().stream().map(this::photo).toList());
    };
  }

  private Node heading(Block.Heading heading) {
    String style = "heading-" + Math.clamp(heading.level(), 2, 4);
    return stack("heading-box", List.of(passage(heading.line(), "heading", style)));
  }

  private Node quote(Block.Quote quote) {
    return stack("quote", quote.blocks().stream().map(this::node).toList());
  }

  private VBox stack(String styleClass, List<? extends Node> nodes) {
    VBox stack = new VBox();
    stack.getChildren().addAll(nodes);
    stack.getStyleClass().addAll(styleClass, "stack");
    return stack;
  }

  private Node listing(Block.Listing listing) {
    VBox items = stack("listing", List.of());
    for (int i = 0; i < listing.items().size(); i++) {
      String bullet = listing.numbered() ? (i + 1) + "." : "•";
      items.getChildren().add(item(bullet, listing.items().get(i)));
    }
    return items;
  }

  private Node item(String bullet, List<Block> blocks) {
    Passage mark = new Passage(Line.of(bullet), open, "bullet", "paragraph");
    mark.setMinWidth(Region.USE_PREF_SIZE);
    VBox content = stack("item", blocks.stream().map(this::node).toList());
    HBox.setHgrow(content, Priority.ALWAYS);
    HBox item = new HBox(mark, content);
    item.getStyleClass().add("list-item");
    return item;
  }

  private Node table(Block.Table table) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("table-block");
    int columns = table.rows().stream().mapToInt(List::size).max().orElse(0);
    for (int row = 0; row < table.rows().size(); row++) addRow(grid, row, table.rows().get(row));
    // Columns share what there is; words that are too long for theirs break.
    for (int i = 0; i < columns; i++) {
      ColumnConstraints column = new ColumnConstraints();
      column.setHgrow(Priority.SOMETIMES);
      column.setMinWidth(48);
      grid.getColumnConstraints().add(column);
    }
    VBox box = stack("table-box", List.of());
    if (!table.caption().isBlank()) box.getChildren().add(passage(table.caption(), "caption"));
    box.getChildren().add(columns > 5 ? sideways(grid) : grid);
    return box;
  }

  private void addRow(GridPane grid, int row, List<Block.Cell> cells) {
    for (int column = 0; column < cells.size(); column++) {
      Block.Cell cell = cells.get(column);
      StackPane box = new StackPane(passage(cell.line(), cell.heading() ? "heading" : "cell"));
      box.getStyleClass().add("cell-box");
      grid.add(box, column, row);
    }
  }

  private Node code(Block.Code code) {
    StackPane box = new StackPane(passage(Line.of(code.text()), "code-text"));
    box.getStyleClass().add("code");
    return box;
  }

  private static ScrollPane sideways(Region content) {
    ScrollPane pane = new ScrollPane(content);
    pane.getStyleClass().add("table-scroll");
    pane.setFitToHeight(true);
    pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    content.setMinWidth(720);
    return pane;
  }

  private Node embed(Block.Embed embed) {
    String name = embed.label().isBlank() ? embed.target().getHost() : embed.label();
    HBox box = new HBox(Icons.of(Feather.EXTERNAL_LINK), new Label(Words.get("embed", name)));
    box.getStyleClass().add("embed");
    box.setFocusTraversable(true);
    box.setAccessibleRole(AccessibleRole.HYPERLINK);
    box.setAccessibleText(name);
    box.setOnMouseClicked(_ -> open.accept(embed.target()));
    box.setOnKeyPressed(event -> {
      if (event.getCode() == KeyCode.ENTER) open.accept(embed.target());
    });
    return box;
  }

  private Node divider() {
    StackPane divider = new StackPane(new Passage(Line.of("* * *"), open, "divider"));
    divider.setMaxWidth(Double.MAX_VALUE);
    return divider;
  }

  private PhotoView photo(Photo photo) {
    PhotoView view = new PhotoView(photo, measure, open, deeds);
    photos.add(view);
    passages.addAll(view.passages());
    return view;
  }
}
