package org.broadsheet.store.json;

import java.net.URI;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.broadsheet.news.Block;
import org.broadsheet.news.Body;
import org.broadsheet.news.Line;
import org.broadsheet.news.Photo;
import org.broadsheet.news.Photo.ImageRef;
import org.broadsheet.news.PhotoCredit;
import org.broadsheet.news.PhotoCredit.Claim;
import org.broadsheet.news.PhotoCredit.CreditLine;
import org.broadsheet.news.PhotoCredit.Evidence;
import org.broadsheet.news.PhotoCredit.Role;
import org.broadsheet.news.Picture;
import org.broadsheet.news.Span;

/// Bodies of every shape, made up.
final class Bodies {
  private Bodies() {}

  static Arbitrary<Body> all() {
    return blocks(2).map(Body::new);
  }

  private static Arbitrary<String> text() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(12),
        Arbitraries.of("", "Æsir – “x”", "漢字", "عربي", "\u0000\n\t", "👩‍👩‍👧", "\"}],"));
  }

  private static Arbitrary<URI> address() {
    return Arbitraries.of(
            "http://paper.example/",
            "https://p.example/a?b=[c]#d",
            "http://p.example/%C3%A9",
            "a/b")
        .map(URI::create);
  }

  private static Arbitrary<Line> line(int depth) {
    return span(depth).list().ofMaxSize(3).map(Line::new);
  }

  private static Arbitrary<Span> span(int depth) {
    Arbitrary<Span> plain =
        Arbitraries.oneOf(
            text().map(Span.Plain::new),
            text().map(Span.Mono::new),
            Arbitraries.just(new Span.LineBreak()));
    if (depth == 0) return plain;
    Arbitrary<Line> inner = line(depth - 1);
    return Arbitraries.oneOf(
        plain,
        Combinators.combine(inner, address()).as(Span.Link::new),
        inner.map(Span.Strong::new),
        inner.map(Span.Emphasis::new),
        inner.map(Span.Superscript::new),
        inner.map(Span.Subscript::new),
        inner.map(Span.Strikethrough::new));
  }

  private static Arbitrary<List<Block>> blocks(int depth) {
    return block(depth).list().ofMaxSize(4);
  }

  private static Arbitrary<Block> block(int depth) {
    Arbitrary<Block> simple =
        Arbitraries.oneOf(
            Combinators.combine(Arbitraries.integers().between(2, 6), line(2))
                .as(Block.Heading::new),
            line(2).map(Block.Paragraph::new),
            text().map(Block.Code::new),
            Combinators.combine(address(), text()).as(Block.Embed::new),
            Arbitraries.just(new Block.Divider()),
            table(),
            photo(),
            photo().list().ofMaxSize(3).map(Block.Gallery::new));
    if (depth == 0) return simple;
    Arbitrary<List<Block>> inner = blocks(depth - 1);
    return Arbitraries.oneOf(
        simple,
        inner.map(Block.Quote::new),
        Combinators.combine(Arbitraries.of(true, false), inner.list().ofMaxSize(2))
            .as(Block.Listing::new));
  }

  private static Arbitrary<Block.Table> table() {
    Arbitrary<Block.Cell> cell =
        Combinators.combine(Arbitraries.of(true, false), line(1)).as(Block.Cell::new);
    return Combinators.combine(line(1), cell.list().ofMaxSize(3).list().ofMaxSize(3))
        .as(Block.Table::new);
  }

  private static Arbitrary<Photo> photo() {
    return Combinators.combine(image().injectNull(0.2), line(1), credit(), text()).as(Photo::new);
  }

  private static Arbitrary<ImageRef> image() {
    Arbitrary<Picture> picture =
        Combinators.combine(
                Arbitraries.of("ab".repeat(32), "01".repeat(32)),
                Arbitraries.of("image/jpeg", "image/webp"),
                Arbitraries.integers(),
                Arbitraries.integers(),
                Arbitraries.longs(),
                Arbitraries.integers().between(1, 8))
            .as(Picture::new);
    return Combinators.combine(address(), picture.injectNull(0.5)).as(ImageRef::new);
  }

  private static Arbitrary<PhotoCredit> credit() {
    Arbitrary<Claim> claim =
        Combinators.combine(Arbitraries.of(Role.class), text(), address().injectNull(0.5))
            .as(Claim::new);
    Arbitrary<CreditLine> line =
        Combinators.combine(Arbitraries.of(Evidence.class), text(), claim.list().ofMaxSize(2))
            .as(CreditLine::new);
    return line.list().ofMaxSize(2).map(PhotoCredit::new);
  }
}
