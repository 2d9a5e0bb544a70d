package org.broadsheet.ui.credits;

import javafx.collections.ObservableListBase;

/// The rows of a wall: each is the number of its first picture.
final class WallRows extends ObservableListBase<Integer> {
  private final int pictures;
  private final int columns;

  WallRows(int pictures, int columns) {
    this.pictures = pictures;
    this.columns = columns;
  }

  @Override
  public int size() {
    return (pictures + columns - 1) / columns;
  }

  @Override
  public Integer get(int row) {
    return row * columns;
  }

  /// Whether so many pictures hang in so many columns.
  boolean hangs(int inAll, int sideBySide) {
    return pictures == inAll && columns == sideBySide;
  }

  int columns() {
    return columns;
  }

  /// The pictures from one to behind another are known now.
  void tell(int from, int to) {
    beginChange();
    for (int row = from / columns; row <= (to - 1) / columns && row < size(); row++) {
      nextUpdate(row);
    }
    endChange();
  }
}
