package org.broadsheet.page.tree;

/// Puts the words of an element together.
final class Texts {
  private Texts() {}

  static String of(Box box) {
    StringBuilder text = new StringBuilder();
    add(box, text);
    return text.toString().strip();
  }

  /// All words with the white space between them, without empty lines around.
  static String rawOf(Box box) {
    StringBuilder text = new StringBuilder();
    addRaw(box, text);
    return text.toString().replaceFirst("^\\s*\\n", "").stripTrailing();
  }

  private static void addRaw(Box box, StringBuilder text) {
    if (box.kind() == Kind.LINE_BREAK) text.append('\n');
    for (Node child : box.children()) {
      switch (child) {
        case Box inner -> addRaw(inner, text);
        case Words words -> text.append(words.text());
      }
    }
  }

  private static void add(Box box, StringBuilder text) {
    if (box.kind() == Kind.NO_SCRIPT || box.kind() == Kind.CONTROL) return;
    boolean line = !box.kind().inline() && box.kind() != Kind.IMAGE;
    if (line) feed(text);
    for (Node child : box.children()) {
      switch (child) {
        case Box inner -> add(inner, text);
        case Words words -> add(words.text(), text);
      }
    }
    if (line) feed(text);
  }

  private static void feed(StringBuilder text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == ' ') end--;
    text.setLength(end);
    if (end > 0 && text.charAt(end - 1) != '\n') text.append('\n');
  }

  private static void add(String words, StringBuilder text) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Character.isWhitespace(c) && c != '\u00a0') text.append(c);
      else if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1)))
        text.append(' ');
    }
  }
}
