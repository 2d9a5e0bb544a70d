package org.broadsheet.ui.article;

import java.net.URI;
import org.broadsheet.news.Article;
import org.broadsheet.news.ArticleId;
import org.broadsheet.ui.photo.CreditDeeds;

/// What can be done from within an article.
public interface ArticleDeeds extends CreditDeeds {
  /// In the person's browser.
  void open(URI address);

  /// Fetches and saves the story, and opens it here.
  void read(URI story);

  /// Opens an article that is kept.
  void go(ArticleId article);

  void fetchAgain(ArticleId article);

  /// Shows a photo as large as the window.
  ///
  /// @param photo its place among all photos of the article
  void view(Article article, int photo);
}
