package org.broadsheet.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.news.Addresses;
import org.broadsheet.news.Block;
import org.broadsheet.news.Line;
import org.broadsheet.news.Page;
import org.broadsheet.news.Photo;
import org.broadsheet.news.Related;
import org.broadsheet.news.Span;
import org.jspecify.annotations.Nullable;

/// Looks for what may not be in a page that was read: addresses of other kinds than http and https.
public final class Harmless {
  private final List<String> wrong = new ArrayList<>();

  private Harmless() {}

  /// What is wrong with a page; empty where nothing is.
  public static List<String> wrongWith(Page page) {
    Harmless harmless = new Harmless();
    page.body().blocks().forEach(harmless::check);
    for (Related story : page.related()) harmless.check(story.link());
    harmless.check(page.next());
    harmless.check(page.facts().canonical());
    return harmless.wrong;
  }

  private void check(@Nullable URI address) {
    if (address != null && !Addresses.isWeb(address)) wrong.add(address.toString());
  }

  private void check(Block block) {
    switch (block) {
      case Block.Heading heading -> check(heading.line());
      case Block.Paragraph paragraph -> check(paragraph.line());
      case Block.Quote quote -> quote.blocks().forEach(this::check);
      case Block.Listing listing -> listing.items().forEach(item -> item.forEach(this::check));
      case Block.Table table ->
          table.rows().forEach(row -> row.forEach(cell -> check(cell.line())));
      case Block.Embed embed -> check(embed.target());
      case Photo photo -> {
        Photo.ImageRef image = photo.image();
        if (image != null) check(image.address());
        check(photo.caption());
      }
      case Block.Gallery gallery -> gallery.photos().forEach(this::check);
      case Block.Code _, Block.Divider _ -> {}
    }
  }

  private void check(Line line) {
    for (Span span : line.spans()) {
      switch (span) {
        case Span.Link link -> {
          check(link.target());
          check(link.line());
        }
        case Span.Strong strong -> check(strong.line());
        case Span.Emphasis emphasis -> check(emphasis.line());
        case Span.Superscript raised -> check(raised.line());
        case Span.Subscript lowered -> check(lowered.line());
        case Span.Strikethrough struck -> check(struck.line());
        case Span.Plain _, Span.Mono _, Span.LineBreak _ -> {}
      }
    }
  }
}
