package org.broadsheet.page.body;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.news.Block;
import org.broadsheet.news.Body;
import org.broadsheet.page.text.Words;
import org.broadsheet.page.tree.Trace;

/// Takes out what an article says of its authors in its last lines: "Ann Example is a reporter in
/// Lisbon." Nobody else begins a paragraph with their own name.
public final class Biographies {
  private static final int LAST = 4;
  private static final int FEWEST_BEFORE = 3;
  private static final int LONGEST = 900;
  private static final int LATEST = 30;
  private static final int LONGEST_ABOUT = 16;
  private static final int SHORTEST_NAME = 5;

  private Biographies() {}

  public static List<Block> without(List<Block> blocks, List<String> authors, Trace trace) {
    List<String> keys = authors.stream().map(Words::key).filter(Biographies::isFull).toList();
    int paragraphs = (int) blocks.stream().filter(Block.Paragraph.class::isInstance).count();
    if (keys.isEmpty() || paragraphs <= FEWEST_BEFORE) return blocks;
    int from = Math.max(FEWEST_BEFORE, paragraphs - LAST);
    List<Block> kept = new ArrayList<>();
    int seen = 0;
    boolean introduced = false;
    for (Block block : blocks) {
      String text = new Body(List.of(block)).text();
      boolean paragraph = block instanceof Block.Paragraph;
      if (paragraph) seen++;
      boolean late = seen > from || (seen == from && !paragraph);
      boolean begins = late && (paragraph || block instanceof Block.Heading);
      introduced |= begins && isIntroduction(text, keys);
      boolean biography =
          (introduced && begins)
              || (late && paragraph && isBiography(text, keys, seen == paragraphs));
      if (!biography) kept.add(block);
      else trace.note("about the author", text);
    }
    return kept;
  }

  /// Whether it is nothing but an author's name, with a word or two like "About".
  private static boolean isIntroduction(String text, List<String> keys) {
    String key = Words.key(text);
    for (String author : keys)
      if (key.endsWith(author) && key.length() <= author.length() + LONGEST_ABOUT) return true;
    return false;
  }

  /// Whether it is more than one word: a subject that is stated as an author is mostly one.
  private static boolean isFull(String key) {
    return key.indexOf(' ') > 0 && key.length() >= SHORTEST_NAME;
  }

  /// Whether it begins with an author's name; behind a colon an author speaks.
  private static boolean isBiography(String text, List<String> keys, boolean last) {
    if (text.length() > LONGEST) return false;
    int colon = text.indexOf(':');
    String key = Words.key(text);
    for (String author : keys) {
      boolean spoken = colon > 0 && Words.key(text.substring(0, colon)).equals(author);
      if (!spoken && names(key, author, last ? LATEST : 0)) return true;
    }
    return false;
  }

  /// Whether an author's name stands in the first few words: behind it stands what that person
  /// does.
  private static boolean names(String key, String author, int latest) {
    int at = (" " + key + " ").indexOf(" " + author + " ");
    return at >= 0 && at <= latest;
  }
}
