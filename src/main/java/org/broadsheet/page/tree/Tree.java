package org.broadsheet.page.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// Makes boxes of a parsed page in one pass.
public final class Tree {
  private static final Pattern PICTURE_FILE =
      Pattern.compile(".{1,2000}\\.(?:jpe?g|png|webp)(?:\\?.*)?", Pattern.CASE_INSENSITIVE);

  /// Nothing that walks over boxes runs out of stack.
  private static final int DEEPEST = 200;

  private final Hints names = new Hints();
  private final boolean showHidden;
  private final List<Box> page = new ArrayList<>();

  private Tree(boolean showHidden) {
    this.showHidden = showHidden;
  }

  /// @param showHidden whether to read what the page hides, as pages do that show themselves by
  ///   script
  public static Box of(Element element, boolean showHidden) {
    return new Tree(showHidden).box(element, null, Kind.of(element.normalName()), 0);
  }

  private Box box(Element element, @Nullable Box parent, Kind kind, int depth) {
    Box box = opened(element, parent, kind);
    for (org.jsoup.nodes.Node child = element.firstChild();
        child != null;
        child = child.nextSibling()) {
      if (child instanceof TextNode text) box.add(withoutSoftHyphens(text.getWholeText()));
      else if (child instanceof Element inner) addElement(inner, box, depth + 1);
    }
    box.close();
    return box;
  }

  private Box opened(Element element, @Nullable Box parent, Kind kind) {
    Attributes attributes = element.attributes();
    Set<Hint> hints = parent == null ? Set.of() : hints(attributes);
    boolean hidden = (parent != null && parent.hidden()) || hides(attributes, hints, kind);
    return new Box(kind, element.normalName(), attributes, parent, hints, hidden, page);
  }

  /// They say where a word may be broken, and would break it for whoever searches.
  private static String withoutSoftHyphens(String text) {
    return text.indexOf('\u00ad') < 0 ? text : text.replace("\u00ad", "");
  }

  private void addElement(Element element, Box parent, int depth) {
    Kind kind = kind(element);
    if (kind == Kind.SILENT) return;
    if (depth < DEEPEST) parent.add(box(element, parent, kind, depth));
    else element.filter((node, _) -> addFlat(node, parent));
  }

  /// Only enemies nest so deeply: each element comes by itself below the deepest, with its words.
  private NodeFilter.FilterResult addFlat(org.jsoup.nodes.Node node, Box parent) {
    if (!(node instanceof Element element)) return NodeFilter.FilterResult.CONTINUE;
    Kind kind = kind(element);
    if (kind == Kind.SILENT) return NodeFilter.FilterResult.SKIP_ENTIRELY;
    Box box = opened(element, parent, kind);
    for (TextNode text : element.textNodes()) box.add(withoutSoftHyphens(text.getWholeText()));
    box.close();
    parent.add(box);
    return NodeFilter.FilterResult.CONTINUE;
  }

  private static Kind kind(Element element) {
    Kind kind = Kind.of(element.normalName());
    return switch (kind) {
      case LINK -> element.attributes().hasKey("href") ? kind : Kind.INLINE;
      case BLOCK, INLINE -> isPlaceholder(element) ? Kind.IMAGE : kind;
      default -> kind;
    };
  }

  /// An empty element that a script will turn into a picture.
  private static boolean isPlaceholder(Element element) {
    if (element.childNodeSize() > 0) return false;
    String source = element.attributes().get("data-src");
    return !source.isEmpty() && PICTURE_FILE.matcher(source).matches();
  }

  private Set<Hint> hints(Attributes attributes) {
    if (attributes.isEmpty()) return Set.of();
    Set<Hint> hints = names.in(attributes.get("class"));
    hints = union(hints, names.in(attributes.get("id")));
    hints = union(hints, names.in(attributes.get("itemprop")));
    hints = union(hints, names.in(attributes.get("role")));
    hints = union(hints, names.in(attributes.get("data-testid")));
    return union(hints, names.in(attributes.get("data-component")));
  }

  private static Set<Hint> union(Set<Hint> some, Set<Hint> more) {
    if (more.isEmpty()) return some;
    if (some.isEmpty()) return more;
    Set<Hint> union = EnumSet.copyOf(some);
    union.addAll(more);
    return Collections.unmodifiableSet(union);
  }

  private boolean hides(Attributes attributes, Set<Hint> hints, Kind kind) {
    if (kind == Kind.NO_SCRIPT) return true;
    if (hints.contains(Hint.HIDDEN)) return true;
    if (showHidden || attributes.isEmpty()) return false;
    if (hints.contains(Hint.PAYWALL)) return false;
    return attributes.hasKey("hidden") || hides(attributes.get("style"));
  }

  private static boolean hides(String style) {
    if (style.isEmpty()) return false;
    String plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return plain.contains("display:none") || plain.contains("visibility:hidden");
  }
}
