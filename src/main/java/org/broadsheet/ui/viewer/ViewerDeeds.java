package org.broadsheet.ui.viewer;

import org.broadsheet.news.ArticleId;
import org.broadsheet.ui.photo.CreditDeeds;

/// What can be done while looking at pictures.
public interface ViewerDeeds extends CreditDeeds {
  /// @param after is run when it was tried, whatever came of it
  void fetchAgain(ArticleId article, Runnable after);

  void undo();

  /// The person is back at the article.
  ///
  /// @param photo which one was looked at last, by its place among all photos of the article
  void left(int photo);
}
