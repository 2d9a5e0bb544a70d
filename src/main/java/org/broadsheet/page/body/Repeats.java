package org.broadsheet.page.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.news.Block;
import org.broadsheet.page.tree.Hint;
import org.broadsheet.page.tree.Trace;

/// Takes out what an article says twice: copies for other screens, and quotations that are pulled
/// out of a paragraph to be set large beside it.
final class Repeats {
  private static final int SHORTEST = 40;

  private Repeats() {}

  /// @param standfirst what was said above the article already; may be empty
  static List<Piece> removed(
      List<Piece> pieces, String standfirst, List<Piece> dropped, Trace trace) {
    String above = letters(standfirst);
    List<String> texts = pieces.stream().map(piece -> letters(piece.text())).toList();
    Map<String, Piece> said = new HashMap<>();
    List<Piece> kept = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      String text = texts.get(i);
      Piece before = text.length() > SHORTEST ? said.putIfAbsent(text, pieces.get(i)) : null;
      boolean again = before != null && before.source().parent() != pieces.get(i).source().parent();
      boolean repeated = text.length() > SHORTEST && text.equals(above);
      if (again
          || repeated
          || isWholeAgain(texts, i)
          || (isPulled(pieces.get(i), text) && isWithinAnother(texts, i))) {
        trace.note("said twice", pieces.get(i).text());
        dropped.add(pieces.get(i));
      } else {
        kept.add(pieces.get(i));
      }
    }
    return kept;
  }

  /// Whether a piece is the whole text once more, without its paragraphs.
  private static boolean isWholeAgain(List<String> texts, int at) {
    String text = texts.get(at);
    if (text.length() < SHORTEST * 20) return false;
    int within = 0;
    for (int i = 0; i < texts.size(); i++) {
      if (i != at && texts.get(i).length() > SHORTEST && text.contains(texts.get(i))) within++;
    }
    return within > 3;
  }

  private static boolean isPulled(Piece piece, String text) {
    if (text.length() < SHORTEST / 2) return false;
    return piece.block() instanceof Block.Quote || piece.source().ancestor(Hint.PULL_QUOTE) != null;
  }

  private static boolean isWithinAnother(List<String> texts, int at) {
    for (int i = 0; i < texts.size(); i++) {
      if (i != at && texts.get(i).contains(texts.get(at))) return true;
    }
    return false;
  }

  private static String letters(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) letters.append(text.charAt(i));
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
