package org.broadsheet.page.body;

import org.broadsheet.news.Block;
import org.broadsheet.page.tree.Box;

/// A block with the element that it was read from.
///
/// @param letters how much there is to read in it
/// @param linked how much of that is within links
public record Piece(Block block, Box source, String text, int letters, int linked) {
  public double linkShare() {
    return letters == 0 ? 0 : (double) linked / letters;
  }
}
