package org.broadsheet.usecase;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.news.Body;
import org.broadsheet.news.Completeness.Lack;
import org.broadsheet.news.Completeness.What;
import org.broadsheet.news.Photo.ImageRef;
import org.broadsheet.news.Problem;

/// What is missing of an article before anything was fetched for it.
final class Lacks {
  static final Problem PENDING = Problem.of(Problem.Kind.PENDING);

  private Lacks() {}

  /// Every picture of a body that is still to be fetched.
  static List<Lack> pictures(Body body) {
    List<Lack> lacks = new ArrayList<>();
    for (var photo : body.photos()) {
      ImageRef image = photo.image();
      if (image != null && image.kept() == null) {
        lacks.add(new Lack(What.PICTURE, image.address(), PENDING));
      }
    }
    return lacks;
  }
}
