package org.broadsheet.news;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Walks over blocks within blocks.
final class Blocks {
  private Blocks() {}

  static String text(List<Block> blocks) {
    return blocks.stream()
        .map(Blocks::text)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n"));
  }

  private static String text(Block block) {
    return switch (block) {
      case Block.Heading heading -> heading.line().text();
      case Block.Paragraph paragraph -> paragraph.line().text();
      case Block.Quote quote -> text(quote.blocks());
      case Block.Listing listing -> joined(listing.items().stream().map(Blocks::text).toList());
      case Block.Table table -> joined(table.rows().stream().map(Blocks::row).toList());
      case Block.Code code -> code.text();
      case Block.Embed _, Block.Divider _, Photo _, Block.Gallery _ -> "";
    };
  }

  private static String row(List<Block.Cell> cells) {
    return cells.stream().map(cell -> cell.line().text()).collect(Collectors.joining(" "));
  }

  private static String joined(List<String> lines) {
    return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
  }

  static List<Block> mapPhotos(List<Block> blocks, UnaryOperator<Photo> change) {
    return blocks.stream().map(block -> mapPhotos(block, change)).toList();
  }

  private static Block mapPhotos(Block block, UnaryOperator<Photo> change) {
    return switch (block) {
      case Photo photo -> Objects.requireNonNull(change.apply(photo));
      case Block.Gallery gallery ->
          new Block.Gallery(gallery.photos().stream().map(change).toList());
      case Block.Quote quote -> new Block.Quote(mapPhotos(quote.blocks(), change));
      case Block.Listing listing ->
          new Block.Listing(
              listing.numbered(),
              listing.items().stream().map(item -> mapPhotos(item, change)).toList());
      case Block.Heading _,
          Block.Paragraph _,
          Block.Table _,
          Block.Code _,
          Block.Embed _,
          Block.Divider _ ->
          block;
    };
  }

  static List<Block> withoutPhotos(List<Block> blocks, Predicate<Photo> meant) {
    return blocks.stream().flatMap(block -> withoutPhotos(block, meant)).toList();
  }

  private static Stream<Block> withoutPhotos(Block block, Predicate<Photo> meant) {
    return switch (block) {
      case Photo photo -> meant.test(photo) ? Stream.empty() : Stream.of(photo);
      case Block.Gallery gallery -> {
        List<Photo> rest = gallery.photos().stream().filter(meant.negate()).toList();
        yield rest.isEmpty() ? Stream.empty() : Stream.of(new Block.Gallery(rest));
      }
      case Block.Quote quote -> Stream.of(new Block.Quote(withoutPhotos(quote.blocks(), meant)));
      case Block.Listing listing ->
          Stream.of(
              new Block.Listing(
                  listing.numbered(),
                  listing.items().stream().map(item -> withoutPhotos(item, meant)).toList()));
      case Block.Heading _,
          Block.Paragraph _,
          Block.Table _,
          Block.Code _,
          Block.Embed _,
          Block.Divider _ ->
          Stream.of(block);
    };
  }
}
