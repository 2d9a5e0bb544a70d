package org.broadsheet.page.related;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.news.Block;
import org.broadsheet.news.Related;
import org.broadsheet.page.text.Letters;
import org.broadsheet.page.text.Sentences;

/// Finds the beginnings of other stories behind an article: paragraph after paragraph that breaks
/// off in mid-sentence. They need no heading and no mark-up, so this works on plain text too.
public final class Teasers {
  private static final int FEWEST = 2;
  private static final int SHORTEST = 120;
  private static final int FEWEST_BEFORE = 3;

  private Teasers() {}

  /// Whether a teaser breaks off in mid-sentence.
  public static boolean isCutOff(String teaser) {
    if (teaser.isEmpty()) return false;
    return teaser.endsWith("…") || teaser.endsWith("...") || !Sentences.isFinished(teaser);
  }

  /// How many blocks from the beginning are the article's own.
  public static int begin(List<Block> blocks) {
    int begin = blocks.size();
    while (begin > 0 && isUnfinished(blocks.get(begin - 1))) begin--;
    boolean several = blocks.size() - begin >= FEWEST;
    return several && isArticle(blocks.subList(0, begin)) ? begin : blocks.size();
  }

  private static boolean isUnfinished(Block block) {
    return block instanceof Block.Paragraph paragraph
        && Letters.in(paragraph.line().text()) >= SHORTEST
        && !Sentences.isFinished(paragraph.line().text());
  }

  /// Whether what comes before is finished, so that this paper ends its sentences.
  private static boolean isArticle(List<Block> blocks) {
    int finished = 0;
    int unfinished = 0;
    boolean last = false;
    for (Block block : blocks) {
      if (!(block instanceof Block.Paragraph paragraph)) continue;
      last = Sentences.isFinished(paragraph.line().text());
      if (last) finished++;
      else if (isUnfinished(block)) unfinished++;
    }
    return last && finished >= FEWEST_BEFORE && unfinished == 0;
  }

  /// The stories that begin in these blocks.
  public static List<Related> read(List<Block> blocks) {
    List<Related> stories = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph)
        stories.add(new Related("", null, paragraph.line().text(), true));
    }
    return stories;
  }
}
