package org.broadsheet.photo;

/// A width and a height, in pixels.
record Size(int width, int height) {
  long pixels() {
    return (long) width * height;
  }

  int longest() {
    return Math.max(width, height);
  }

  int shortest() {
    return Math.min(width, height);
  }

  Size turned() {
    return new Size(/* width= */ height, /* height= */ width);
  }

  @Override
  public String toString() {
    return width + " × " + height;
  }
}
