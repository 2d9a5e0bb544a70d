package org.broadsheet.page.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.broadsheet.news.Block;
import org.broadsheet.page.credit.CreditText;
import org.broadsheet.page.tree.Trace;

/// The article's text as some pages state it for search engines. Where it agrees with what was
/// read, it tells which paragraphs are not of the article; it often leaves out headings and lists.
final class StatedBody {
  private static final int SHORTEST = 400;
  private static final int ENOUGH_TO_KNOW = 40;

  private final String letters;

  StatedBody(String text) {
    this.letters = letters(text);
  }

  List<Piece> confirmed(List<Piece> pieces, List<Piece> dropped, Trace trace) {
    if (letters.length() < SHORTEST) return pieces;
    boolean[] known = new boolean[pieces.size()];
    int first = pieces.size();
    int last = -1;
    int read = 0;
    int confirmed = 0;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      known[i] = holds(piece.text());
      if (piece.block() instanceof Block.Paragraph) read += piece.text().length();
      if (!known[i]) continue;
      if (piece.block() instanceof Block.Paragraph) confirmed += piece.text().length();
      first = Math.min(first, i);
      last = i;
    }
    if (confirmed < read * 0.6 || confirmed < letters.length() * 0.8) return pieces;
    List<Piece> kept = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean opening =
          !(piece.block() instanceof Block.Listing)
              && i < first
              && first < 3
              && piece.letters() > 80;
      if (known[i] || opening || stays(piece, i > first && i < last)) {
        kept.add(piece);
      } else {
        trace.note("not in the stated text", piece.text());
        dropped.add(piece);
      }
    }
    return kept;
  }

  /// What the stated text may lack although it is of the article.
  private static boolean stays(Piece piece, boolean between) {
    return switch (piece.block()) {
      case Block.Paragraph _ -> !CreditText.labelledWhole(piece.text()).isEmpty();
      case Block.Heading _,
          Block.Listing _,
          Block.Quote _,
          Block.Table _,
          Block.Code _,
          Block.Divider _ ->
          between;
      case Block.Embed _, Block.Gallery _, org.broadsheet.news.Photo _ -> true;
    };
  }

  /// Whether its beginning, its middle or its end is there: links may be lacking.
  private boolean holds(String text) {
    String wanted = letters(text);
    int length = wanted.length();
    if (length <= ENOUGH_TO_KNOW) return length > 0 && letters.contains(wanted);
    return letters.contains(wanted.substring(0, ENOUGH_TO_KNOW))
        || letters.contains(wanted.substring(length - ENOUGH_TO_KNOW))
        || letters.contains(
            wanted.substring((length - ENOUGH_TO_KNOW) / 2, (length + ENOUGH_TO_KNOW) / 2));
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) letters.append(c);
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
