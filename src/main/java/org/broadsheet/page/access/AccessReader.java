package org.broadsheet.page.access;

import java.util.List;
import org.broadsheet.news.Body;
import org.broadsheet.news.Page.Access;
import org.broadsheet.page.statement.Statements;
import org.broadsheet.page.text.Letters;
import org.broadsheet.page.text.Words;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Hint;
import org.broadsheet.page.tree.Kind;
import org.broadsheet.page.tree.Node;
import org.jspecify.annotations.Nullable;

/// Tells whether a page has its article, a beginning of it, or something else in its place. An
/// article is believed rather than a wall: what is wrongly called one would never be kept.
public final class AccessReader {
  private static final int NOTHING = 40;
  private static final int LITTLE = 250;
  private static final int SHORT = 2_000;
  private static final int LONGEST_WALL = 3_000;
  private static final int MOST_NOTES = 1_000;
  private static final int LONGEST_NOTE = 600;
  private static final int LONGEST_TEXT = 20_000;

  private final Statements statements;
  private final List<Box> boxes;

  public AccessReader(Statements statements, List<Box> boxes) {
    this.statements = statements;
    this.boxes = boxes;
  }

  /// @param root the element that holds the article; null where none was found
  public Access read(String title, Body body, @Nullable Box root) {
    String text = body.text();
    int letters = Letters.in(text);
    boolean nothing = root == null || (letters < NOTHING && body.photos().isEmpty());
    if (nothing || (letters < LITTLE && !isStatedArticle())) {
      Access wall = wall(letters);
      if (wall != null) return wall;
    }
    if (nothing || isNone(title, letters, root)) return Access.NO_ARTICLE;
    if (letters < LONGEST_WALL && !isStatedArticle() && isConsent(text, letters))
      return Access.COOKIE_WALL;
    return letters < SHORT && isBeginning(text, letters, root) ? Access.PREVIEW : Access.OPEN;
  }

  private boolean isStatedArticle() {
    return statements.article() != null || statements.meta("og:type").startsWith("article");
  }

  /// What stands in the place of an article where there is hardly any text.
  private @Nullable Access wall(int letters) {
    Box page = boxes.getFirst();
    if (page.letters() - letters > LONGEST_WALL) return null;
    String shown = page.text();
    if (Wall.cookies(shown) > 2) return Access.COOKIE_WALL;
    if (asksForPassword() || Wall.asksToLogIn(shown)) return Access.LOGIN;
    return Wall.needsScripts(everything()) ? Access.SCRIPT_ONLY : null;
  }

  private boolean asksForPassword() {
    return boxes.stream()
        .anyMatch(box ->
            box.kind() == Kind.CONTROL && box.attribute("type").equalsIgnoreCase("password"));
  }

  /// All text of a short page, that for browsers without scripts too.
  private String everything() {
    StringBuilder text = new StringBuilder();
    for (Box box : boxes) {
      for (Node child : box.children()) {
        if (!(child instanceof org.broadsheet.page.tree.Words words)) continue;
        int room = LONGEST_TEXT - text.length();
        if (room <= 0) return text.toString();
        text.append(words.text(), 0, Math.min(room, words.text().length())).append(' ');
      }
    }
    return text.toString();
  }

  /// Whether it says that there is nothing, or is only a list of links.
  private boolean isNone(String title, int letters, @Nullable Box root) {
    if (root == null || isStatedArticle()) return false;
    if (letters < SHORT / 2 && Wall.isMissing(title)) return true;
    return root.linkShare() > 0.6 && letters < SHORT / 2;
  }

  private static boolean isConsent(String text, int letters) {
    return Wall.cookies(text) > 2 + letters / 250;
  }

  /// Whether the article breaks off, and the rest is for those who pay or sign up.
  private boolean isBeginning(String text, int letters, @Nullable Box root) {
    int words = statedWords();
    if (words > 0) return isStatedClosed() && Words.of(text).size() * 3 < words * 2;
    boolean note = hasNote(root);
    return isStatedClosed() ? note || letters < SHORT / 2 : note;
  }

  private boolean isStatedClosed() {
    return statements.ofArticle("isAccessibleForFree").equalsIgnoreCase("false")
        || statements.meta("article:content_tier").equalsIgnoreCase("locked");
  }

  private int statedWords() {
    String words = statements.ofArticle("wordCount");
    return words.matches("\\d{1,6}") ? Integer.parseInt(words) : 0;
  }

  /// Whether a note in or behind the article says so.
  private boolean hasNote(@Nullable Box root) {
    if (root == null) return false;
    int notes = 0;
    for (Box box : boxes) {
      boolean place = box.order() > root.order() && box.letters() > 0 && !box.hidden();
      boolean mayBe =
          place
              && box.letters() < LONGEST_NOTE
              && (!box.holdsBlocks() || box.has(Hint.PAYWALL))
              && !box.kind().inline();
      if (!mayBe) continue;
      if (notes++ > MOST_NOTES) return false;
      if (Wall.isForSubscribers(box.text())) return true;
    }
    return false;
  }
}
