package org.broadsheet.page.body;

import java.util.List;
import org.broadsheet.news.Block;
import org.broadsheet.news.Body;
import org.broadsheet.news.Span;
import org.broadsheet.page.text.Letters;
import org.broadsheet.page.text.Phrases;
import org.jspecify.annotations.Nullable;

/// Tells lists of the article from lists of what leads elsewhere.
final class ListRules {
  private static final int SHORTEST_TITLE = 16;

  private ListRules() {}

  /// Why a list is none of the article's, or null.
  static @Nullable String reason(Piece piece, Block.Listing list) {
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
}
