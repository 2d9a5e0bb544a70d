package org.broadsheet.page.photo;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.news.Block;
import org.broadsheet.news.Line;
import org.broadsheet.news.Photo;
import org.broadsheet.news.PhotoCredit;
import org.broadsheet.news.PhotoCredit.Evidence;
import org.broadsheet.page.credit.CreditText;
import org.broadsheet.page.credit.Credits;
import org.broadsheet.page.tree.Trace;

/// Finds credits that stand in the text like paragraphs, and gives them to the photo that they
/// stand beside. Where there is none the credit stays at its place, as a photo without a picture.
public final class LooseCredits {
  private static final int LONGEST_CAPTION = 400;

  private LooseCredits() {}

  public static List<Block> settled(List<Block> blocks, Trace trace) {
    List<Block> settled = new ArrayList<>(blocks);
    for (int i = 0; i < settled.size(); i++) {
      if (!(settled.get(i) instanceof Block.Paragraph paragraph)) continue;
      String text = paragraph.line().text();
      CreditText.Split split = split(text);
      if (split.credit().isEmpty()) continue;
      trace.note("credit from CAPTION set as a paragraph, " + split.rule(), text);
      PhotoCredit credit = PhotoCredit.of(Credits.line(split.credit(), text, Evidence.CAPTION));
      if (give(split, credit, settled, i - 1)
          || give(split, credit, settled, i + 1)
          || (isLast(settled, i) && giveAll(split, credit, settled))) settled.remove(i--);
      else settled.set(i, new Photo(null, Line.of(split.caption()), credit, ""));
    }
    return settled;
  }

  private static CreditText.Split split(String text) {
    if (text.length() > LONGEST_CAPTION) return CreditText.Split.none(text);
    String whole = CreditText.labelledWhole(text);
    return whole.isEmpty()
        ? CreditText.markedSplit(text)
        : new CreditText.Split("", whole, "nothing but a credit");
  }

  /// Whether there is a photo at this place that lacks what is given.
  private static boolean give(
      CreditText.Split split, PhotoCredit credit, List<Block> blocks, int at) {
    if (at < 0 || at >= blocks.size() || !(blocks.get(at) instanceof Photo photo)) return false;
    boolean captioned = !photo.caption().isBlank() && !split.caption().isEmpty();
    if (!photo.credit().isEmpty() || captioned) return false;
    Line caption = split.caption().isEmpty() ? photo.caption() : Line.of(split.caption());
    blocks.set(at, new Photo(photo.image(), caption, credit, photo.alt()));
    return true;
  }

  /// A credit at the very end is for every photo that has none.
  private static boolean giveAll(CreditText.Split split, PhotoCredit credit, List<Block> blocks) {
    if (!split.caption().isEmpty()) return false;
    boolean given = false;
    for (int i = 0; i < blocks.size(); i++) given |= give(split, credit, blocks, i);
    return given;
  }

  private static boolean isLast(List<Block> blocks, int at) {
    return at == blocks.size() - 1;
  }
}
