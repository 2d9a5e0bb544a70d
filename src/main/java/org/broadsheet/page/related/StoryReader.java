package org.broadsheet.page.related;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.broadsheet.news.Addresses;
import org.broadsheet.news.Related;
import org.broadsheet.page.text.Letters;
import org.broadsheet.page.text.Phrases;
import org.broadsheet.page.text.Sentences;
import org.broadsheet.page.text.Spaces;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Hint;
import org.broadsheet.page.tree.Kind;
import org.jspecify.annotations.Nullable;

/// Reads the title and the teaser of another story out of a link and what stands around it.
final class StoryReader {
  private static final int LONGEST_TITLE = 200;
  private static final int SHORTEST_TITLE = 16;
  private static final int SHORTEST_TEASER = 40;
  private static final int LONGEST_PROMPT = 60;
  private static final int SHORTEST_SENTENCE = 20;
  private static final int LONGEST_STORY = 1_500;

  private final @Nullable URI base;

  StoryReader(@Nullable URI base) {
    this.base = base;
  }

  /// The story that a link leads to; null where it does not look like one.
  ///
  /// @param limit the element in which other stories stand
  @Nullable Related read(Box link, Box limit) {
    URI target = Addresses.web(base, link.attribute("href"));
    if (target == null || link.attribute("href").startsWith("#") || isFront(target)) return null;
    Box around = around(link, limit);
    String title = title(link, around);
    String teaser = teaser(around, title);
    if (title.isEmpty() && Letters.in(teaser) < 2 * SHORTEST_TEASER) return null;
    return new Related(title, target, teaser, Teasers.isCutOff(teaser));
  }

  /// The largest element that is about this story alone.
  private static Box around(Box link, Box limit) {
    Box around = link;
    for (Box outer = link.parent(); outer != null; outer = outer.parent()) {
      if (!limit.contains(outer) || outer.letters() > LONGEST_STORY || !isAbout(outer, link)) break;
      around = outer;
    }
    return around;
  }

  /// Whether no link in an element leads to another story.
  private static boolean isAbout(Box box, Box link) {
    String target = link.attribute("href");
    for (Box inner : box.all()) {
      boolean other = inner.kind() == Kind.LINK && !inner.attribute("href").equals(target);
      if (other && (inner.letters() >= SHORTEST_TITLE || isHeading(inner))) return false;
    }
    return true;
  }

  private static boolean isHeading(Box link) {
    if (link.ancestor(Kind.HEADING) != null) return link.letters() > 0;
    for (Box inner : link.all()) if (inner.kind() == Kind.HEADING) return inner.letters() > 0;
    return false;
  }

  /// Whether an address is a paper's front page.
  private static boolean isFront(URI target) {
    String path = target.getPath();
    return target.getQuery() == null && (path == null || path.length() <= 1);
  }

  private static String title(Box link, Box around) {
    String text = Spaces.single(link.text());
    boolean speaks = isTitle(text, SHORTEST_TITLE);
    for (Box inner : around.all()) {
      boolean heading = inner.kind() == Kind.HEADING || inner.has(Hint.HEADLINE);
      if (!heading || (speaks && inner.linkShare() < 0.5)) continue;
      String title = Spaces.single(inner.text());
      if (isTitle(title, 8)) return title;
    }
    return speaks ? text : "";
  }

  private static boolean isTitle(String text, int shortest) {
    return text.length() <= LONGEST_TITLE
        && Letters.in(text) >= shortest
        && !Phrases.announcesOthers(text)
        && !(text.length() < LONGEST_PROMPT && Phrases.isPrompt(text))
        && !Phrases.isStock(text);
  }

  /// The longest text that is not the title.
  private static String teaser(Box around, String title) {
    String teaser = "";
    for (Box line : lines(around)) {
      String text = Spaces.single(line.text());
      if (text.length() > teaser.length() && !title.contains(text)) teaser = text;
    }
    int shortest = Sentences.isFinished(teaser) ? SHORTEST_SENTENCE : SHORTEST_TEASER;
    if (teaser.equals(title) || Letters.in(teaser) < shortest) return "";
    return teaser.startsWith(title) ? teaser.substring(title.length()).strip() : teaser;
  }

  /// The innermost elements that hold lines of text.
  private static List<Box> lines(Box around) {
    List<Box> lines = new ArrayList<>();
    for (Box box : around.all()) {
      boolean line = !box.kind().inline() || box == around;
      if (line && box.runLetters() > 0 && !box.holdsBlocks() && !box.hidden()) lines.add(box);
    }
    return lines;
  }
}
