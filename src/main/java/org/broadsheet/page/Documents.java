package org.broadsheet.page;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Parses HTML whatever it is.
final class Documents {
  /// Without a limit the parser takes ever longer for ever deeper pages.
  private static final int DEEPEST = 1_000;

  private Documents() {}

  static Document parse(String html) {
    try {
      return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    } catch (IndexOutOfBoundsException _) {
      // Where it cuts off what is too deep, the parser's list of open formatting elements may
      // break.
      return loosely(html);
    }
  }

  /// The elements as they come, by none of the rules of HTML.
  private static Document loosely(String html) {
    Document document = Document.createShell("");
    document.body().appendChildren(Parser.xmlParser().parseInput(html, "").childNodesCopy());
    return document;
  }
}
