package org.broadsheet.news;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// The text of an article with its photos, in reading order.
public record Body(List<Block> blocks) {
  public static final Body EMPTY = new Body(List.of());

  public Body {
    blocks = List.copyOf(blocks);
  }

  /// The words, one block a line, without captions and credits.
  public String text() {
    return Blocks.text(blocks);
  }

  /// Every photo in reading order, those in galleries, quotes and lists too.
  public List<Photo> photos() {
    List<Photo> photos = new ArrayList<>();
    mapPhotos(photo -> {
      photos.add(photo);
      return photo;
    });
    return photos;
  }

  /// The same body without the photos that are meant, wherever they stand.
  public Body withoutPhotos(Predicate<Photo> meant) {
    return new Body(Blocks.withoutPhotos(blocks, meant));
  }

  /// The same body with each photo replaced, wherever it stands.
  public Body mapPhotos(UnaryOperator<Photo> change) {
    return new Body(Blocks.mapPhotos(blocks, change));
  }
}
