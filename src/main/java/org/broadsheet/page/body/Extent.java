package org.broadsheet.page.body;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.news.Block;
import org.broadsheet.page.text.Phrases;
import org.broadsheet.page.text.Sentences;
import org.broadsheet.page.tree.Box;
import org.jspecify.annotations.Nullable;

/// Where the text of an article begins and ends among the pieces of its element.
final class Extent {
  private static final int LONGEST_LINE = 60;
  private static final int ENOUGH = 250;

  private final List<Piece> pieces;
  private final @Nullable Box heading;
  private final List<Box> ends;
  private final Styles styles;
  private final int first;
  private final int last;
  private final int end;

  private Extent(List<Piece> pieces, @Nullable Box heading, List<Box> ends, Styles styles) {
    this.pieces = pieces;
    this.heading = heading;
    this.ends = ends;
    this.styles = styles;
    this.first = findFirst();
    this.last = findLast();
    this.end = findEnd();
  }

  /// @param heading the element that shows the title; null where none does
  /// @param ends elements that stand behind articles and were left out
  static Extent of(List<Piece> pieces, @Nullable Box heading, List<Box> ends, Styles styles) {
    return new Extent(pieces, heading, ends, styles);
  }

  /// Where the first paragraph is; 0 where there is none.
  int first() {
    return first;
  }

  /// Where the last paragraph is, be it of the article or not.
  int last() {
    return last;
  }

  /// Where something else begins.
  int end() {
    return end;
  }

  private int findFirst() {
    boolean anywhere = heading == null || isHeadingBelow(heading);
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (!anywhere && heading != null && piece.source().order() < heading.order()) continue;
      if (Styles.isProse(piece) || isOpening(piece)) return i;
    }
    return 0;
  }

  /// Whether the heading stands so far down that it cannot be above the article.
  private boolean isHeadingBelow(Box heading) {
    int after = 0;
    int before = 0;
    for (Piece piece : pieces) {
      if (!Styles.isProse(piece)) continue;
      if (piece.source().order() > heading.order()) after += piece.letters();
      else before += piece.letters();
    }
    return before * 3 > after;
  }

  /// A short first sentence, set like the paragraphs that follow.
  private boolean isOpening(Piece piece) {
    return piece.block() instanceof Block.Paragraph
        && piece.letters() > 20
        && piece.linkShare() < 0.5
        && Sentences.isFinished(piece.text())
        && styles.isCommon(piece);
  }

  private int findLast() {
    for (int i = pieces.size() - 1; i >= 0; i--) if (Styles.isProse(pieces.get(i))) return i;
    return pieces.size() - 1;
  }

  private int findEnd() {
    int all = 0;
    for (Piece piece : pieces) all += piece.letters();
    int letters = 0;
    for (int i = 0; i < pieces.size(); i++) {
      if (i > first && isEnd(i, letters, (double) letters / all)) return i;
      letters += pieces.get(i).letters();
    }
    return pieces.size();
  }

  /// @param letters how much text stands before
  /// @param share how much of all that is
  private boolean isEnd(int at, int letters, double share) {
    if (share > 0.6 && isBehindEnd(at) && !goesOn(at)) return true;
    Piece piece = pieces.get(at);
    if (piece.letters() >= LONGEST_LINE || piece.block() instanceof Block.Listing) return false;
    boolean heading = piece.block() instanceof Block.Heading;
    boolean enough = share > 0.6 || (heading && share > 0.25 && letters >= ENOUGH);
    if (enough && Phrases.endsArticle(piece.text())) return true;
    return share > 0.35 && Phrases.announcesOthers(piece.text()) && !goesOn(at + 1);
  }

  /// Whether something stood just before it that stands behind articles.
  private boolean isBehindEnd(int at) {
    int from = pieces.get(at - 1).source().order();
    int to = pieces.get(at).source().order();
    for (Box box : ends) if (from < box.order() && box.order() < to) return true;
    return false;
  }

  /// Whether paragraphs follow that stand where others stood before.
  private boolean goesOn(int at) {
    Set<String> places = new HashSet<>();
    for (Piece piece : pieces.subList(0, at)) if (Styles.isProse(piece)) places.add(place(piece));
    for (Piece piece : pieces.subList(at, pieces.size()))
      if (Styles.isProse(piece) && places.contains(place(piece))) return true;
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
}
