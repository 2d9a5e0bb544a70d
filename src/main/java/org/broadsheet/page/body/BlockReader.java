package org.broadsheet.page.body;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.broadsheet.news.Block;
import org.broadsheet.news.Line;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Kind;
import org.broadsheet.page.tree.Node;
import org.broadsheet.page.tree.Words;
import org.jspecify.annotations.Nullable;

/// Makes blocks of an element's content, in reading order.
final class BlockReader {
  private final @Nullable URI base;
  private final Function<Box, @Nullable String> leftOut;
  private final Map<Box, Block> photos;

  /// @param leftOut says why an element is left out, or null
  /// @param photos what to put in an element's place
  BlockReader(@Nullable URI base, Function<Box, @Nullable String> leftOut, Map<Box, Block> photos) {
    this.base = base;
    this.leftOut = leftOut;
    this.photos = photos;
  }

  List<Piece> read(Box root) {
    Run run = new Run(root);
    walk(root, run);
    run.end();
    return run.pieces;
  }

  /// What is being put together: whole blocks, and the line that is not yet at its end.
  private final class Run {
    final List<Piece> pieces = new ArrayList<>();
    final List<Node> line = new ArrayList<>();
    Box source;

    Run(Box source) {
      this.source = source;
    }

    void end() {
      Line read = LineReader.read(line, base);
      int letters = 0;
      int linked = 0;
      for (Node node : line) {
        switch (node) {
          case Words words -> letters += words.letters();
          case Box box -> {
            letters += box.letters();
            linked += box.linked();
          }
        }
      }
      line.clear();
      if (read.isBlank()) return;
      pieces.add(new Piece(new Block.Paragraph(read), source, read.text(), letters, linked));
    }

    void add(Block block, Box box) {
      end();
      String text = new org.broadsheet.news.Body(List.of(block)).text();
      pieces.add(new Piece(block, box, text, box.letters(), box.linked()));
    }
  }

  private void walk(Box box, Run run) {
    boolean afterBreak = false;
    for (Node child : box.children()) {
      switch (child) {
        case Words words -> {
          run.line.add(words);
          if (!words.text().isBlank()) afterBreak = false;
        }
        case Box inner when inner.kind() == Kind.LINE_BREAK -> {
          if (afterBreak) run.end();
          else run.line.add(inner);
          afterBreak = true;
        }
        case Box inner -> {
          take(inner, run);
          afterBreak = false;
        }
      }
    }
  }

  private void take(Box box, Run run) {
    Block photo = photos.get(box);
    if (photo != null) {
      run.add(photo, box);
      return;
    }
    if (leftOut.apply(box) != null) {
      drop(box, run);
      return;
    }
    switch (box.kind()) {
      case INLINE, LINK -> {
        if (box.letters() == 0
            || box.pictures() > 0
            || (box.holdsBlocks() && box.letters() > 20)
            || isSeveral(box)) walk(box, run);
        else run.line.add(box);
      }
      case HEADING -> addHeading(box, run);
      case LIST -> addList(box, run);
      case QUOTE -> addQuote(box, run);
      case TABLE -> addTable(box, run);
      case CODE -> run.add(new Block.Code(box.rawText()), box);
      case EMBED -> addEmbed(box, run);
      case RULE -> run.end();
      case IMAGE, SOURCE, NO_SCRIPT, SILENT, CONTROL, LINE_BREAK -> {}
      case BLOCK,
          PARAGRAPH,
          ITEM,
          ROW,
          CELL,
          FIGURE,
          CAPTION,
          NAVIGATION,
          ASIDE,
          HEADER,
          FOOTER,
          ARTICLE -> {
        Box outer = run.source;
        run.end();
        run.source = box;
        walk(box, run);
        run.end();
        run.source = outer;
      }
    }
  }

  /// Whether paragraphs are set in it without elements of their own, by two line breaks each.
  private static boolean isSeveral(Box box) {
    boolean afterBreak = false;
    for (Node child : box.children()) {
      boolean isBreak = child instanceof Box inner && inner.kind() == Kind.LINE_BREAK;
      if (isBreak && afterBreak) return true;
      boolean blank = child instanceof Words words && words.text().isBlank();
      afterBreak = isBreak || (blank && afterBreak);
    }
    return false;
  }

  private void drop(Box box, Run run) {
    boolean within = box.parent() != null && box.parent().kind().inline();
    if (!box.kind().inline() && !within) run.end();
    photos.forEach((place, photo) -> {
      if (box.contains(place) && isNearlyAll(place, box)) run.add(photo, place);
    });
  }

  /// Whether an element holds hardly anything but a photo and its caption.
  private static boolean isNearlyAll(Box photo, Box box) {
    return box.letters() - photo.letters() < 20;
  }

  private void addHeading(Box box, Run run) {
    Run inner = new Run(box);
    walk(box, inner);
    inner.end();
    int level = Math.clamp(box.name().charAt(1) - '0', 2, 6);
    run.end();
    for (Piece piece : inner.pieces) {
      Block block =
          piece.block() instanceof Block.Paragraph paragraph
              ? new Block.Heading(level, paragraph.line())
              : piece.block();
      run.pieces.add(new Piece(block, box, piece.text(), piece.letters(), piece.linked()));
    }
  }

  private List<Block> inside(Box box) {
    Run inner = new Run(box);
    walk(box, inner);
    inner.end();
    return inner.pieces.stream().map(Piece::block).toList();
  }

  private void addList(Box list, Run run) {
    List<List<Block>> items = new ArrayList<>();
    for (Box item : list.boxes()) {
      if (leftOut.apply(item) != null) {
        drop(item, run);
        continue;
      }
      List<Block> blocks = photos.containsKey(item) ? List.of(photos.get(item)) : inside(item);
      if (!blocks.isEmpty()) items.add(blocks);
    }
    if (!items.isEmpty()) run.add(new Block.Listing(list.name().equals("ol"), items), list);
  }

  private void addQuote(Box box, Run run) {
    List<Block> blocks = inside(box);
    if (!blocks.isEmpty()) run.add(new Block.Quote(blocks), box);
  }

  /// A table of data stays one; a table that only arranges the page is walked through.
  private void addTable(Box table, Run run) {
    List<Box> rows = Tables.rows(table);
    if (!Tables.isData(rows)) {
      for (Box row : rows) for (Box cell : row.boxes()) take(cell, run);
      return;
    }
    List<List<Block.Cell>> cells =
        rows.stream().map(row -> Tables.cells(row, base)).filter(row -> !row.isEmpty()).toList();
    if (!cells.isEmpty()) run.add(new Block.Table(Line.EMPTY, cells), table);
  }

  private void addEmbed(Box box, Run run) {
    Block.Embed embed = Embeds.read(box, base);
    if (embed == null) return;
    run.end();
    run.pieces.add(new Piece(embed, box, "", 0, 0));
  }
}
