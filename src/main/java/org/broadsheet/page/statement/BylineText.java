package org.broadsheet.page.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.broadsheet.page.text.Spaces;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Kind;
import org.broadsheet.page.tree.Node;
import org.broadsheet.page.tree.Words;

/// Reads what an element says of who wrote, part by part: mark-up keeps names apart.
final class BylineText {
  private static final Pattern TOPIC =
      Pattern.compile(
          "/(?:tags?|categor(?:y|ies|ie|ia)|kategorien?|rubrik(?:en)?|sections?|schlagw(?:ort|oerter))/",
          Pattern.CASE_INSENSITIVE);

  private BylineText() {}

  static List<String> names(Box byline) {
    List<String> names = new ArrayList<>();
    if (byline.kind() != Kind.LINK)
      for (String part : parts(byline)) names.addAll(Bylines.names(part));
    if (names.isEmpty()) names.addAll(Bylines.names(Spaces.single(byline.text())));
    return Bylines.distinct(names);
  }

  /// As it stands there, where elements side by side are apart though no space is between them.
  static String written(Box box) {
    String apart = Spaces.single(String.join(" ", parts(box)));
    return Bylines.withoutDate(apart.replaceAll(" (?=[,.;:)])", ""));
  }

  /// Whether it leads to stories of one kind, and is no name.
  static boolean isTopic(Box link) {
    return link.kind() == Kind.LINK
        && (link.attribute("rel").contains("tag") || TOPIC.matcher(link.attribute("href")).find());
  }

  /// The texts between the beginnings and ends of elements.
  private static List<String> parts(Box box) {
    List<String> parts = new ArrayList<>();
    for (Node child : box.children()) {
      switch (child) {
        case Words words -> parts.add(words.text());
        case Box inner -> {
          if (isTopic(inner)) parts.add("");
          else if (inner.kind() == Kind.LINK) parts.add(Spaces.single(inner.text()));
          else if (!inner.hidden()) parts.addAll(parts(inner));
        }
      }
    }
    return parts;
  }
}
