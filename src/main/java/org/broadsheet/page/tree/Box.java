package org.broadsheet.page.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.page.text.Letters;
import org.jsoup.nodes.Attributes;
import org.jspecify.annotations.Nullable;

/// An element of a page, with how much there is to read in it. It does not change once the page has
/// been [read][Tree#of].
public final class Box implements Node {
  private static final int MOST_EMPTY = 8;

  private final Kind kind;
  private final String name;
  private final Attributes attributes;
  private final @Nullable Box parent;
  private final Set<Hint> hints;
  private final boolean hidden;
  private final List<Box> page;
  private final int order;
  private final List<Node> children = new ArrayList<>(2);
  private int last;
  private int letters;
  private int linked;
  private int runLetters;
  private int runLinked;
  private int pictures;
  private boolean holdsBlocks;
  private @Nullable Box previous;
  private @Nullable Box next;
  private @Nullable Box lastChild;

  Box(
      Kind kind,
      String name,
      Attributes attributes,
      @Nullable Box parent,
      Set<Hint> hints,
      boolean hidden,
      List<Box> page) {
    this.kind = kind;
    this.name = name;
    this.attributes = attributes;
    this.parent = parent;
    this.hints = hints;
    this.hidden = hidden;
    this.page = page;
    this.order = page.size();
    this.last = order;
    page.add(this);
  }

  public Kind kind() {
    return kind;
  }

  /// The element's name in small letters, as in `h2`.
  public String name() {
    return name;
  }

  public @Nullable Box parent() {
    return parent;
  }

  public List<Node> children() {
    return Collections.unmodifiableList(children);
  }

  public List<Box> boxes() {
    List<Box> boxes = new ArrayList<>();
    for (Node child : children) if (child instanceof Box box) boxes.add(box);
    return boxes;
  }

  /// What its own names say.
  public Set<Hint> hints() {
    return hints;
  }

  public boolean has(Hint hint) {
    return hints.contains(hint);
  }

  public boolean hasAny(EnumSet<Hint> some) {
    if (hints.isEmpty()) return false;
    for (Hint hint : hints) if (some.contains(hint)) return true;
    return false;
  }

  /// Whether it, or something that it stands in, is not shown.
  public boolean hidden() {
    return hidden;
  }

  /// Its place in the page, counted in the order of the source.
  public int order() {
    return order;
  }

  public boolean contains(Box other) {
    return order <= other.order && other.order <= last;
  }

  /// An attribute's value, or the empty string.
  public String attribute(String key) {
    return attributes.getIgnoreCase(key);
  }

  public boolean hasAttribute(String key) {
    return attributes.hasKeyIgnoreCase(key);
  }

  public Attributes attributes() {
    return attributes;
  }

  /// How much there is to read in it and in all that it contains.
  public int letters() {
    return letters;
  }

  /// How much of that is within links.
  public int linked() {
    return linked;
  }

  /// The share of its text that is within links; 0 where there is no text.
  public double linkShare() {
    return letters == 0 ? 0 : (double) linked / letters;
  }

  /// How much there is to read in its own lines, those of blocks within it left out.
  public int runLetters() {
    return runLetters;
  }

  public int runLinked() {
    return runLinked;
  }

  /// How many pictures it contains.
  public int pictures() {
    return pictures;
  }

  /// Whether something in it stands on lines of its own.
  public boolean holdsBlocks() {
    return holdsBlocks;
  }

  public @Nullable Box ancestor(Hint hint) {
    for (Box box = this; box != null; box = box.parent) if (box.has(hint)) return box;
    return null;
  }

  public @Nullable Box ancestor(Kind wanted) {
    for (Box box = this; box != null; box = box.parent) if (box.kind == wanted) return box;
    return null;
  }

  /// Every element within it in the order of the page, itself first.
  public List<Box> all() {
    return page.subList(order, last + 1);
  }

  /// Its words with single spaces, or a line feed where a block begins.
  public String text() {
    return Texts.of(this);
  }

  /// Its words with all white space as written.
  public String rawText() {
    return Texts.rawOf(this);
  }

  /// The element before it among its siblings in which there is something to read; null where there
  /// is none.
  public @Nullable Box before() {
    Box box = previous;
    for (int i = 0; i < MOST_EMPTY && box != null && box.letters == 0; i++) box = box.previous;
    return box == null || box.letters == 0 ? null : box;
  }

  /// The element behind it among its siblings; null for the last.
  public @Nullable Box next() {
    return next;
  }

  void add(Box child) {
    child.previous = lastChild;
    if (lastChild != null) lastChild.next = child;
    lastChild = child;
    children.add(child);
  }

  void add(String text) {
    children.add(new Words(text, hidden ? 0 : Letters.in(text)));
  }

  /// Adds up what its children hold; they are complete by now.
  void close() {
    last = page.size() - 1;
    for (Node child : children) {
      switch (child) {
        case Words words -> {
          letters += words.letters();
          runLetters += words.letters();
        }
        case Box box -> addUp(box);
      }
    }
    if (isLinked()) {
      linked = letters;
      runLinked = runLetters;
    }
    if (kind == Kind.IMAGE) pictures++;
  }

  /// Whether it is a link or stands within one.
  private boolean isLinked() {
    return kind == Kind.LINK || (parent != null && parent.isLinked());
  }

  private boolean standsInLine() {
    return switch (kind) {
      case INLINE, LINK, LINE_BREAK, IMAGE, SOURCE, NO_SCRIPT, CONTROL, EMBED -> true;
      default -> hidden;
    };
  }

  private void addUp(Box box) {
    if (box.kind == Kind.CONTROL) return;
    letters += box.letters;
    linked += box.linked;
    if (box.kind != Kind.NO_SCRIPT) pictures += box.pictures;
    holdsBlocks |= box.holdsBlocks || !box.standsInLine();
    if (!box.kind.inline()) return;
    runLetters += box.runLetters;
    runLinked += box.runLinked;
  }
}
