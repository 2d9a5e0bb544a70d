package org.broadsheet.ui.article;

import java.net.URI;
import org.broadsheet.news.ArticleId;

/// What can be done from within an article.
public interface ArticleDeeds {
  /// In the person's browser.
  void open(URI address);

  /// Fetches and saves the story, and opens it here.
  void read(URI story);

  void fetchAgain(ArticleId article);
}
