package org.broadsheet.news;

import java.net.URI;
import java.util.List;

/// A piece of an article's body. Whoever switches over blocks does so without a `default`, so that
/// a new kind does not compile until the store, the reading view and the exporters know it.
public sealed interface Block permits Block.Text, Photo, Block.Gallery {

  /// A block of words, as opposed to pictures.
  sealed interface Text extends Block {}

  /// A heading within the article; `level` 2 is the highest, because the title is 1, and 6 the
  /// lowest.
  record Heading(int level, Line line) implements Text {}

  record Paragraph(Line line) implements Text {}

  /// A quotation set apart, as the paper sets it: paragraphs and lists.
  record Quote(List<Block> blocks) implements Text {
    public Quote {
      blocks = List.copyOf(blocks);
    }
  }

  record Listing(boolean numbered, List<List<Block>> items) implements Text {
    public Listing {
      items = items.stream().map(List::copyOf).toList();
    }
  }

  /// Rows need not be equally long.
  record Table(Line caption, List<List<Cell>> rows) implements Text {
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }
  }

  record Cell(boolean heading, Line line) {}

  /// Text whose line breaks and spaces count.
  record Code(String text) implements Text {}

  /// A film, a post, a map: something that is not kept, as a link with a name.
  record Embed(URI target, String label) implements Text {}

  /// A break in the thought: the three asterisks between two parts.
  record Divider() implements Text {}

  /// Photos that belong together and stand at one place.
  record Gallery(List<Photo> photos) implements Block {
    public Gallery {
      photos = List.copyOf(photos);
    }
  }
}
