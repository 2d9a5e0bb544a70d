package org.broadsheet.ui;

import javafx.geometry.NodeOrientation;

/// In which direction a text runs.
public final class Direction {
  private Direction() {}

  /// By its first letter that has a direction, as HTML's `dir="auto"` does.
  public static NodeOrientation of(String text) {
    return text.codePoints()
        .mapToObj(Direction::of)
        .filter(direction -> direction != NodeOrientation.INHERIT)
        .findFirst()
        .orElse(NodeOrientation.LEFT_TO_RIGHT);
  }

  private static NodeOrientation of(int codePoint) {
    return switch (Character.getDirectionality(codePoint)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> NodeOrientation.LEFT_TO_RIGHT;
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          NodeOrientation.RIGHT_TO_LEFT;
      default -> NodeOrientation.INHERIT;
    };
  }
}
