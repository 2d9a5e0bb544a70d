package org.broadsheet.page.photo;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.broadsheet.news.Block;
import org.broadsheet.news.Photo;
import org.broadsheet.page.photo.Pictures.Picture;
import org.broadsheet.page.statement.Given;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Kind;
import org.broadsheet.page.tree.Trace;
import org.jspecify.annotations.Nullable;

/// Finds the photos of an article with all that is written with each.
public final class PhotoFinder {
  /// @param places what to put where: a photo in the place of an element
  /// @param taken elements beside it that belong to a photo, and stand nowhere else
  /// @param leading photos above the article, which have no place in it
  public record Found(Map<Box, Block> places, Set<Box> taken, List<Photo> leading) {}

  private final Box root;
  private final @Nullable Box heading;
  private final String statedFile;
  private final Pictures pictures;
  private final CaptionReader captions;

  /// @param root the element that holds the article
  public PhotoFinder(Box root, @Nullable Box heading, Set<Box> cards, Given given, Trace trace) {
    URI stated = given.picture();
    this.root = root;
    this.heading = heading;
    this.statedFile = stated == null ? "" : Pictures.file(stated);
    this.pictures = new Pictures(given.base(), cards, statedFile, new Portraits(given.authors()));
    this.captions = new CaptionReader(new StatedCredits(given.credited()), trace);
  }

  public Found find() {
    Map<Box, Block> places = new LinkedHashMap<>();
    Set<Box> taken = new HashSet<>();
    List<Photo> leading = new ArrayList<>();
    List<Picture> within = pictures.in(root);
    Groups groups = new Groups(root, heading, within);
    for (Picture picture : within) {
      List<Box> parts = groups.parts(picture.image());
      if (places.containsKey(parts.getFirst())) parts = List.of(picture.image());
      places.put(parts.getFirst(), captions.read(picture.image(), picture.address(), parts));
      taken.addAll(parts.subList(1, parts.size()));
    }
    Box scope = scope();
    if (scope == null) return new Found(places, taken, leading);
    List<Picture> above =
        pictures.before(root, scope).stream().filter(picture -> isLeading(picture, scope)).toList();
    Groups outer = new Groups(scope, heading, above);
    for (Picture picture : above)
      leading.add(captions.read(picture.image(), picture.address(), outer.parts(picture.image())));
    return new Found(places, taken, leading);
  }

  /// The smallest element that holds both the title and the article.
  private @Nullable Box scope() {
    for (Box box = root.parent(); box != null; box = box.parent()) {
      if (heading == null ? box.kind() == Kind.ARTICLE : box.contains(heading)) return widened(box);
    }
    return null;
  }

  /// What adds little text may hold the picture above the title.
  private static Box widened(Box scope) {
    Box wide = scope;
    for (Box box = scope.parent(); box != null && !box.name().equals("body"); box = box.parent()) {
      if (box.letters() > scope.letters() * 1.1) break;
      wide = box;
    }
    return wide;
  }

  private boolean isLeading(Picture picture, Box scope) {
    Box image = picture.image();
    if (image.order() > root.order()) return false;
    if (!statedFile.isEmpty() && Pictures.file(picture.address()).equals(statedFile)) return true;
    if (heading != null && image.order() > heading.order()) return true;
    return image.ancestor(Kind.FIGURE) != null && scope.parent() != null;
  }
}
