package org.broadsheet.page.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.broadsheet.news.Block;
import org.broadsheet.news.Body;
import org.broadsheet.news.Line;
import org.broadsheet.news.Page;
import org.broadsheet.news.Related;
import org.broadsheet.page.photo.LooseCredits;
import org.broadsheet.page.related.Teasers;
import org.broadsheet.page.text.Sentences;
import org.broadsheet.page.text.Spaces;
import org.broadsheet.page.tree.Trace;

/// Reads pages that are text and nothing else: paragraphs with credits between them, and the
/// beginnings of other stories behind them.
public final class PlainText {
  private static final int HEAD = 4_096;
  private static final int LONGEST_TITLE = 160;
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "\\s*(?:<\\?xml[^>]{0,200}>\\s*)?<(?:!doctype|!--|html|head|body)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG =
      Pattern.compile("<(?:/?[a-z][a-z0-9]{0,10}[\\s/>]|!--)", Pattern.CASE_INSENSITIVE);

  /// A page that is no text.
  public static final Article NOTHING = new Article("", Body.EMPTY, List.of());

  private PlainText() {}

  /// Whether a page is text, whatever it is called: servers say `text/plain` of HTML and
  /// `text/html` of text.
  public static boolean isPlain(String contentType, String text) {
    if (DOCUMENT.matcher(text).lookingAt()) return false;
    boolean called = contentType.strip().toLowerCase(Locale.ROOT).startsWith("text/plain");
    return called || !TAG.matcher(text).find();
  }

  /// Whether bytes that were taken for text are something else, as a picture or a program.
  public static boolean isBinary(String text) {
    if (text.startsWith("%PDF-")) return true;
    int head = Math.min(text.length(), HEAD);
    int strange = 0;
    for (int i = 0; i < head; i++) {
      char c = text.charAt(i);
      if (c == '\uFFFD' || (c < ' ' && !Spaces.isLine(c) && c != '\t')) strange++;
    }
    return strange * 20 > head;
  }

  /// @param body the article, without what follows it
  /// @param title the first line, if it is set like one; may be empty
  /// @param rest what follows the article
  public record Article(String title, Body body, List<Related> rest) {}

  public static Article read(String text, Trace trace) {
    List<String> paragraphs = Paragraphs.of(text);
    String title = title(paragraphs);
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : paragraphs.subList(title.isEmpty() ? 0 : 1, paragraphs.size()))
      blocks.add(new Block.Paragraph(Line.of(paragraph)));
    List<Block> settled = LooseCredits.settled(blocks, trace);
    int end = Teasers.begin(settled);
    List<Block> rest = settled.subList(end, settled.size());
    trace.note("teasers break off behind the article", String.valueOf(rest.size()));
    return new Article(title, new Body(settled.subList(0, end)), Teasers.read(rest));
  }

  private static String title(List<String> paragraphs) {
    if (paragraphs.size() < 2) return "";
    String first = paragraphs.getFirst();
    return first.length() < LONGEST_TITLE && !Sentences.isFinished(first) ? first : "";
  }

  /// What a text says of itself, which is its title at most.
  public static Page.Facts facts(Article article) {
    return new Page.Facts(article.title(), "", "", "", List.of(), "", null, null, "", "", "", null);
  }
}
