package org.broadsheet.ui.photo;

import org.broadsheet.news.Article;
import org.broadsheet.news.Photo;

/// What can be done with who made a picture.
public interface CreditDeeds {
  /// @param typed blank to say that nobody is named
  void correct(Article article, Photo photo, String typed);

  /// Takes back what the person said.
  void asFound(Article article, Photo photo);
}
