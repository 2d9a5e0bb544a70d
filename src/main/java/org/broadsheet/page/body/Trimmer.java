package org.broadsheet.page.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.news.Block;
import org.broadsheet.news.Body;
import org.broadsheet.news.Span;
import org.broadsheet.page.text.Letters;
import org.broadsheet.page.text.Phrases;
import org.broadsheet.page.text.Sentences;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Kind;
import org.broadsheet.page.tree.Trace;
import org.jspecify.annotations.Nullable;

/// Goes over the blocks in their order and takes out those that only look like text: lines before
/// the first paragraph and behind the last, labels between, pointers to other stories.
final class Trimmer {
  private static final int PROSE = 60;
  private static final int BEGINNING = 50;
  private static final int SHORTEST_TITLE = 16;
  private static final String ANNOUNCEMENT = "announces others";

  private final @Nullable Box heading;
  private final List<Box> ends;
  private final Set<String> pictured;
  private final Trace trace;
  private final Map<String, Integer> styles = new HashMap<>();
  private String commonStyle = "";

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
    learnStyles(pieces);
    List<Piece> kept = new ArrayList<>();
    int first = firstProse(pieces);
    int last = lastProse(pieces);
    int end = endOfArticle(pieces, first);
    boolean announced = false;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      String reason =
          isText(piece) ? reason(pieces, i, first, last, end) : i >= end ? "after the end" : null;
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

  private @Nullable String reason(List<Piece> pieces, int i, int first, int last, int end) {
    Piece piece = pieces.get(i);
    if (i >= end) return "after the end";
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
      return paragraph(piece, i == first, i > last - 2 || i == first);
    if (piece.block() instanceof Block.Listing list) return list(piece, list);
    return null;
  }

  private static @Nullable String list(Piece piece, Block.Listing list) {
    if (piece.linkShare() > 0.7) return "list of links";
    if (piece.linked() == 0) return null;
    int prompts = 0;
    int cut = 0;
    for (List<Block> item : list.items()) {
      String text = new Body(item).text();
      if (Phrases.isPrompt(text)) prompts++;
      if (beginsWithTitle(item) && (text.endsWith("…") || text.endsWith("..."))) cut++;
    }
    if (prompts * 2 >= list.items().size()) return "list of prompts";
    return cut > 1 && cut * 2 > list.items().size() ? "list of teasers" : null;
  }

  /// Whether a list's item begins with a link that is long enough for the title of a story.
  private static boolean beginsWithTitle(List<Block> item) {
    if (!(item.getFirst() instanceof Block.Paragraph paragraph)) return false;
    for (Span span : paragraph.line().spans()) {
      if (span.text().isBlank()) continue;
      return span instanceof Span.Link && Letters.in(span.text()) >= SHORTEST_TITLE;
    }
    return false;
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
    if (!style(piece).equals(commonStyle) && pictured.contains(beginning(piece.text())))
      return "says what a picture shows";
    if (piece.letters() < PROSE
        && !Sentences.isFinished(piece.text())
        && !style(piece).equals(commonStyle)
        && piece.source().kind() != Kind.PARAGRAPH) return "short line";
    return null;
  }

  private boolean isUnlikeOthers(Piece piece) {
    return piece.linked() > 0 || isSetApart(piece) || !style(piece).equals(commonStyle);
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

  private void learnStyles(List<Piece> pieces) {
    int most = 0;
    for (Piece piece : pieces) {
      if (!isProse(piece)) continue;
      int letters = styles.merge(style(piece), piece.letters(), Integer::sum);
      if (letters <= most) continue;
      most = letters;
      commonStyle = style(piece);
    }
  }

  private static String style(Piece piece) {
    Box box = piece.source();
    Box outer = box.parent();
    return box.name()
        + " "
        + box.attribute("class")
        + (outer == null ? "" : " in " + outer.name() + " " + outer.attribute("class"));
  }

  private static boolean isProse(Piece piece) {
    return switch (piece.block()) {
      case Block.Paragraph _ ->
          piece.linkShare() < 0.5
              && (piece.letters() > 120
                  || (piece.letters() > PROSE && Sentences.isFinished(piece.text())));
      case Block.Quote _ -> piece.letters() > PROSE;
      default -> false;
    };
  }

  private int firstProse(List<Piece> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      if (heading != null
          && pieces.get(i).source().order() < heading.order()
          && !laterIsBetter(pieces, i)) continue;
      if (isProse(pieces.get(i)) || isOpening(pieces.get(i))) return i;
    }
    return 0;
  }

  /// Whether the heading stands so far down that it cannot be above the article.
  private boolean laterIsBetter(List<Piece> pieces, int at) {
    int after = 0;
    int before = 0;
    for (Piece piece : pieces) {
      if (!isProse(piece)) continue;
      if (heading != null && piece.source().order() > heading.order()) after += piece.letters();
      else before += piece.letters();
    }
    return at >= 0 && before * 3 > after;
  }

  /// A short first sentence, set like the paragraphs that follow.
  private boolean isOpening(Piece piece) {
    return piece.block() instanceof Block.Paragraph
        && piece.letters() > 20
        && piece.linkShare() < 0.5
        && Sentences.isFinished(piece.text())
        && style(piece).equals(commonStyle);
  }

  private static int lastProse(List<Piece> pieces) {
    for (int i = pieces.size() - 1; i >= 0; i--) if (isProse(pieces.get(i))) return i;
    return pieces.size() - 1;
  }

  /// Where other stories begin that are announced by a heading, or comments.
  private int endOfArticle(List<Piece> pieces, int first) {
    int letters = 0;
    int all = 0;
    for (Piece piece : pieces) all += piece.letters();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (i > first && letters > all * 0.6 && isBehindEnd(pieces, i) && !goesOn(pieces, i - 1))
        return i;
      boolean line = i > first && piece.letters() < 60 && !(piece.block() instanceof Block.Listing);
      if (line && letters > all * 0.6 && Phrases.endsArticle(piece.text())) return i;
      if (line
          && letters > all * 0.35
          && Phrases.announcesOthers(piece.text())
          && !goesOn(pieces, i)) return i;
      letters += piece.letters();
    }
    return pieces.size();
  }

  private boolean isBehindEnd(List<Piece> pieces, int at) {
    int from = pieces.get(at - 1).source().order();
    int to = pieces.get(at).source().order();
    for (Box end : ends) if (from < end.order() && end.order() < to) return true;
    return false;
  }

  /// Whether paragraphs follow that stand where others stood before.
  private static boolean goesOn(List<Piece> pieces, int at) {
    Set<String> places = new HashSet<>();
    for (Piece piece : pieces.subList(0, at)) if (isProse(piece)) places.add(place(piece));
    for (Piece piece : pieces.subList(at + 1, pieces.size())) {
      if (isProse(piece) && places.contains(place(piece))) return true;
    }
    return false;
  }

  /// The elements around a piece, up to the fifth.
  private static String place(Piece piece) {
    StringBuilder place = new StringBuilder();
    Box box = piece.source();
    for (int i = 0; i < 5 && box != null; i++) {
      place.append(box.name()).append('.').append(box.attribute("class")).append('<');
      box = box.parent();
    }
    return place.toString();
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
