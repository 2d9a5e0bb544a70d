package org.broadsheet.page.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.news.Block;
import org.broadsheet.page.text.Sentences;
import org.broadsheet.page.tree.Box;

/// How the paragraphs of an article are set: what is set otherwise may be none of it.
final class Styles {
  static final Styles NONE = new Styles("");

  private static final int PROSE = 60;

  private final String common;

  private Styles(String common) {
    this.common = common;
  }

  static Styles of(List<Piece> pieces) {
    Map<String, Integer> letters = new HashMap<>();
    String common = "";
    int most = 0;
    for (Piece piece : pieces) {
      if (!isProse(piece)) continue;
      int sum = letters.merge(style(piece), piece.letters(), Integer::sum);
      if (sum <= most) continue;
      most = sum;
      common = style(piece);
    }
    return new Styles(common);
  }

  /// Whether it is set as most of the text is.
  boolean isCommon(Piece piece) {
    return style(piece).equals(common);
  }

  /// Whether it is a paragraph with sentences.
  static boolean isProse(Piece piece) {
    return switch (piece.block()) {
      case Block.Paragraph _ ->
          piece.linkShare() < 0.5
              && (piece.letters() > 120
                  || (piece.letters() > PROSE && Sentences.isFinished(piece.text())));
      case Block.Quote _ -> piece.letters() > PROSE;
      default -> false;
    };
  }

  private static String style(Piece piece) {
    Box box = piece.source();
    Box outer = box.parent();
    return box.name()
        + " "
        + box.attribute("class")
        + (outer == null ? "" : " in " + outer.name() + " " + outer.attribute("class"));
  }
}
