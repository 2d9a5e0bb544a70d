package org.broadsheet.export;

import java.io.IOException;
import java.net.URI;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.broadsheet.news.Addresses;
import org.broadsheet.news.Article;
import org.broadsheet.news.Block;
import org.broadsheet.news.Header;
import org.broadsheet.news.Line;
import org.broadsheet.news.Photo;
import org.broadsheet.news.Picture;
import org.broadsheet.news.Span;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/// Writes an article as one HTML file that needs nothing else: pictures are in it, with caption and
/// credit below each; nothing runs and nothing is loaded when it is opened. Any thread.
public final class ArticleHtml {
  private static final String HEAD =
      """
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy"
        content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
      <style>
      body { max-width: 36em; margin: 2em auto; padding: 0 1em; font: 18px/1.6 serif }
      h1 { line-height: 1.2 } img { max-width: 100% } figcaption { font-size: .85em }
      h1, h2, h3, h4, h5, h6, p, li, td, th, figcaption { unicode-bidi: plaintext }
      </style>
      """;

  private final Function<Picture, byte @Nullable []> pictures;
  private final Appendable out;

  private ArticleHtml(Function<Picture, byte @Nullable []> pictures, Appendable out) {
    this.pictures = pictures;
    this.out = out;
  }

  /// Writes piece by piece, so that only one picture at a time is in memory.
  ///
  /// @param zone in which the day of publication is told
  /// @param pictures gives a kept picture's bytes; null where they are gone
  /// @param out its characters have to become UTF-8
  /// @throws IOException only where `out` throws it
  public static void write(
      Article article, ZoneId zone, Function<Picture, byte @Nullable []> pictures, Appendable out)
      throws IOException {
    new ArticleHtml(pictures, out).write(article, zone);
  }

  private void write(Article article, ZoneId zone) throws IOException {
    Header header = article.header();
    String source =
        header.source().isEmpty() ? Objects.toString(article.link(), "") : header.source();
    out.append("<!DOCTYPE html>\n<html lang=\"").append(Entities.escape(header.language()));
    out.append("\">\n").append(HEAD);
    text("title", header.title());
    text("p", header.kicker());
    text("h1", header.title());
    text("p", header.standfirst());
    text("p", String.join(", ", header.authors()));
    tag("p", () -> link(article.link(), () -> text("cite", source)));
    text("p", date(header, zone));
    blocks(article.body().blocks());
    out.append("\n</html>\n");
  }

  /// In the article's own language.
  private static String date(Header header, ZoneId zone) {
    if (header.published() == null) return "";
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(Locale.forLanguageTag(header.language()))
        .format(header.published().atZone(zone));
  }

  private void blocks(List<? extends Block> blocks) throws IOException {
    for (Block block : blocks) {
      out.append('\n');
      switch (block) {
        case Block.Heading heading -> tag("h" + heading.level(), () -> line(heading.line()));
        case Block.Paragraph paragraph -> tag("p", () -> line(paragraph.line()));
        case Block.Quote quote -> tag("blockquote", () -> blocks(quote.blocks()));
        case Block.Listing list -> tag(list.numbered() ? "ol" : "ul", () -> items(list.items()));
        case Block.Table table -> tag("table", () -> table(table));
        case Block.Code code -> text("pre", code.text());
        case Block.Embed embed -> link(embed.target(), () -> text("p", embed.label()));
        case Block.Divider _ -> out.append("<hr>");
        case Block.Gallery gallery -> blocks(gallery.photos());
        case Photo photo -> tag("figure", () -> photo(photo));
      }
    }
  }

  private void items(List<List<Block>> items) throws IOException {
    for (List<Block> item : items) tag("li", () -> blocks(item));
  }

  private void table(Block.Table table) throws IOException {
    tag("caption", () -> line(table.caption()));
    for (List<Block.Cell> row : table.rows()) tag("tr", () -> cells(row));
  }

  private void cells(List<Block.Cell> row) throws IOException {
    for (Block.Cell cell : row) tag(cell.heading() ? "th" : "td", () -> line(cell.line()));
  }

  private void photo(Photo photo) throws IOException {
    Picture kept = photo.image() == null ? null : photo.image().kept();
    byte[] bytes = kept == null ? null : pictures.apply(kept);
    if (kept != null && bytes != null) {
      out.append("<img alt=\"").append(Entities.escape(photo.alt()));
      out.append("\" src=\"data:").append(Entities.escape(kept.type())).append(";base64,");
      out.append(Base64.getEncoder().encodeToString(bytes)).append("\">\n");
    }
    tag("figcaption", () -> line(photo.caption()));
    text("small", photo.credit().shown());
  }

  private void line(Line line) throws IOException {
    for (Span span : line.spans()) {
      switch (span) {
        case Span.Plain plain -> out.append(Entities.escape(plain.text()));
        case Span.Link link -> link(link.target(), () -> line(link.line()));
        case Span.Strong strong -> tag("strong", () -> line(strong.line()));
        case Span.Emphasis emphasis -> tag("em", () -> line(emphasis.line()));
        case Span.Superscript raised -> tag("sup", () -> line(raised.line()));
        case Span.Subscript lowered -> tag("sub", () -> line(lowered.line()));
        case Span.Strikethrough struck -> tag("s", () -> line(struck.line()));
        case Span.Mono mono -> text("code", mono.text());
        case Span.LineBreak _ -> out.append("<br>");
      }
    }
  }

  private interface Content {
    void write() throws IOException;
  }

  private void tag(String name, Content content) throws IOException {
    out.append('<').append(name).append('>');
    content.write();
    out.append("</").append(name).append('>');
  }

  private void text(String tag, String text) throws IOException {
    if (!text.isBlank()) tag(tag, () -> out.append(Entities.escape(text)));
  }

  private void link(@Nullable URI target, Content content) throws IOException {
    if (Addresses.isWeb(target)) out.append("<a href=\"" + Entities.escape(target + "") + "\">");
    content.write();
    if (Addresses.isWeb(target)) out.append("</a>");
  }
}
