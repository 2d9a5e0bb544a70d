package org.broadsheet.page.photo;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.page.statement.AuthorPages;
import org.broadsheet.page.text.Words;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Kind;

/// Tells portraits of those who wrote, and of those whom a box introduces, from photos of the
/// story: by where they lead, and by the name that is given to them.
final class Portraits {
  private static final int LONGEST_INTRODUCTION = 600;
  private final Set<String> authors;

  /// @param authors the names of those who wrote; may be empty
  Portraits(List<String> authors) {
    this.authors =
        authors.stream()
            .map(Words::key)
            .filter(key -> key.indexOf(' ') > 0)
            .collect(Collectors.toUnmodifiableSet());
  }

  boolean isOne(Box image) {
    if (authors.contains(Words.key(image.attribute("alt")))) return true;
    for (Box box = image.parent();
        box != null && box.letters() < LONGEST_INTRODUCTION;
        box = box.parent()) {
      if (box.kind() == Kind.LINK && AuthorPages.isOne(box.attribute("href"))) return true;
      if (box.name().equals("address") || box.attribute("itemtype").endsWith("/Person"))
        return true;
    }
    return false;
  }
}
