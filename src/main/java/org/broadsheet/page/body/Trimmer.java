package org.broadsheet.page.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.broadsheet.news.Block;
import org.broadsheet.news.Span;
import org.broadsheet.page.text.Phrases;
import org.broadsheet.page.text.Sentences;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Kind;
import org.broadsheet.page.tree.Trace;
import org.jspecify.annotations.Nullable;

/// Goes over the blocks in their order and takes out those that only look like text: lines before
/// the first paragraph and behind the last, labels between, pointers to other stories.
final class Trimmer {
  private static final int SHORT = 60;
  private static final int BEGINNING = 50;
  private static final String ANNOUNCEMENT = "announces others";

  private final @Nullable Box heading;
  private final List<Box> ends;
  private final Set<String> pictured;
  private final Trace trace;
  private Styles styles = Styles.NONE;

  /// @param ends elements that stand behind articles and were left out
  /// @param pictured how what pictures show is said [begins][#beginning]
  Trimmer(@Nullable Box heading, List<Box> ends, Set<String> pictured, Trace trace) {
    this.pictured = pictured;
    this.heading = heading;
    this.ends = ends;
    this.trace = trace;
  }

  /// As much of a text as tells it from all others; empty for a short one.
  static String beginning(String text) {
    return text.length() < BEGINNING ? "" : text.substring(0, BEGINNING);
  }

  List<Piece> trim(List<Piece> pieces, List<Piece> dropped) {
    styles = Styles.of(pieces);
    Extent extent = Extent.of(pieces, heading, ends, styles);
    List<Piece> kept = new ArrayList<>();
    boolean announced = false;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      String reason =
          isText(piece) ? reason(pieces, i, extent) : i >= extent.end() ? "after the end" : null;
      if (reason == null && announced && isPoor(piece)) reason = "announced";
      if (isText(piece)) announced = reason != null && (announced || reason.equals(ANNOUNCEMENT));
      if (reason == null) {
        kept.add(piece);
      } else {
        trace.note(reason, piece.text());
        dropped.add(piece);
      }
    }
    return withoutBareHeadings(kept, dropped);
  }

  /// Whether a piece, under a line that announces other stories, can be one of them.
  private static boolean isPoor(Piece piece) {
    return switch (piece.block()) {
      case Block.Paragraph _ ->
          piece.letters() < 200 && (piece.linkShare() > 0.2 || !Sentences.isFinished(piece.text()));
      case Block.Listing _ -> piece.linkShare() > 0.3;
      case Block.Heading _ -> piece.linkShare() > 0.5;
      default -> false;
    };
  }

  private static boolean isText(Piece piece) {
    return piece.block() instanceof Block.Text && !(piece.block() instanceof Block.Embed);
  }

  private @Nullable String reason(List<Piece> pieces, int i, Extent extent) {
    Piece piece = pieces.get(i);
    int first = extent.first();
    if (i >= extent.end()) return "after the end";
    if (i < first && !isLongList(piece) && !isBesideProse(piece, pieces.get(first)))
      return piece.block() instanceof Block.Heading && i == first - 1
          ? null
          : "before the first paragraph";
    if (piece.block() instanceof Block.Heading && Phrases.announcesOthers(piece.text()))
      return ANNOUNCEMENT;
    if (piece.block() instanceof Block.Heading && isCard(piece)) return "leads elsewhere";
    if (piece.block() instanceof Block.Heading
        && piece.linkShare() > 0.7
        && Phrases.isPrompt(piece.text())) return "prompt";
    if (piece.block() instanceof Block.Paragraph)
      return paragraph(piece, i == first, i > extent.last() - 2 || i == first);
    if (piece.block() instanceof Block.Listing list) return ListRules.reason(piece, list);
    return null;
  }

  /// Whether a heading stands with a picture in one link.
  private static boolean isCard(Piece piece) {
    Box link = piece.source().ancestor(Kind.LINK);
    return link != null && link.pictures() > 0 && link.letters() < 400;
  }

  private boolean isLongList(Piece piece) {
    return piece.block() instanceof Block.Listing
        && piece.letters() > 200
        && (heading == null || piece.source().order() > heading.order());
  }

  /// Whether a paragraph without a full stop stands where the article's first paragraph stands.
  private boolean isBesideProse(Piece piece, Piece prose) {
    Box box = piece.source();
    return piece.block() instanceof Block.Paragraph
        && box.kind() == Kind.PARAGRAPH
        && prose.source().kind() == Kind.PARAGRAPH
        && box.parent() == prose.source().parent()
        && box.attribute("class").equals(prose.source().attribute("class"))
        && piece.letters() >= 30
        && piece.linkShare() < 0.3
        && (heading == null || box.order() > heading.order());
  }

  private @Nullable String paragraph(Piece piece, boolean first, boolean atEdge) {
    if (piece.letters() == 0) return null;
    if (piece.linkShare() > 0.9 && piece.letters() > 12) return "only a link";
    if (piece.linkShare() > 0.5 && piece.letters() < 250 && Pointers.isLabelled(piece.text()))
      return "points elsewhere";
    if (!first && isUnlikeOthers(piece) && Pointers.isCalled(piece.text()))
      return "calls elsewhere";
    if (Phrases.isStock(piece.text())) return "stock phrase";
    if (piece.letters() < 60 && Phrases.announcesOthers(piece.text())) return ANNOUNCEMENT;
    if ((atEdge || isUnlikeOthers(piece)) && Phrases.isPrompt(piece.text())) return "prompt";
    if (Phrases.isTimestamp(piece.text())) return "date";
    if (!styles.isCommon(piece) && pictured.contains(beginning(piece.text())))
      return "says what a picture shows";
    if (piece.letters() < SHORT
        && !Sentences.isFinished(piece.text())
        && !styles.isCommon(piece)
        && piece.source().kind() != Kind.PARAGRAPH) return "short line";
    return null;
  }

  private boolean isUnlikeOthers(Piece piece) {
    return piece.linked() > 0 || isSetApart(piece) || !styles.isCommon(piece);
  }

  /// Whether all of it is emphasised, as papers set what is about themselves.
  private static boolean isSetApart(Piece piece) {
    if (!(piece.block() instanceof Block.Paragraph paragraph)) return false;
    return paragraph.line().spans().stream()
        .allMatch(span ->
            span.text().isBlank()
                || span instanceof Span.Emphasis
                || span instanceof Span.Strong
                || span instanceof Span.Link);
  }

  /// A heading with nothing under it is above something that was taken out.
  private List<Piece> withoutBareHeadings(List<Piece> pieces, List<Piece> dropped) {
    List<Piece> kept = new ArrayList<>(pieces);
    for (int i = kept.size() - 1; i >= 0; i--) {
      if (!(kept.get(i).block() instanceof Block.Heading heading)
          || !isBare(kept, i, heading.level())) continue;
      trace.note("heading with nothing under it", kept.get(i).text());
      dropped.add(kept.remove(i));
    }
    return kept;
  }

  private static boolean isBare(List<Piece> pieces, int at, int level) {
    if (at + 1 >= pieces.size()) return true;
    return pieces.get(at + 1).block() instanceof Block.Heading next && next.level() < level;
  }
}
