package org.broadsheet.ui.article;

import org.broadsheet.news.Photo;

/// What can be done with a photo of the article that is open.
interface PhotoDeeds {
  /// As large as the window.
  void view(PhotoView photo);

  void fetchAgain();

  /// The person begins to type who made it.
  void begin(PhotoView photo);

  /// The person has done with typing.
  void end(PhotoView photo);

  /// @param typed blank to say that nobody is named
  void correct(Photo photo, String typed);

  /// Takes back what the person said.
  void asFound(Photo photo);
}
