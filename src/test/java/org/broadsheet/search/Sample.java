package org.broadsheet.search;

import java.time.Instant;
import java.util.List;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.Indexed;

/// An article to be indexed, with only what a test is about.
record Sample(Indexed article) {

  static Sample of(long id, String text) {
    return new Sample(
        new Indexed(
            new ArticleId(id),
            id,
            new FeedId(1),
            "The Harbour Post",
            List.of("Papers", "Local"),
            "Untitled",
            List.of("Ada Quill"),
            "",
            text,
            List.of(),
            List.of(),
            "en",
            false,
            false,
            Instant.parse("2026-11-23T12:00:00Z").plusSeconds(id)));
  }

  Sample title(String title) {
    return with(title, article.captions(), article.credits(), article.language(), article.at());
  }

  Sample captions(String... captions) {
    return with(
        article.title(), List.of(captions), article.credits(), article.language(), article.at());
  }

  Sample credits(String... credits) {
    return with(
        article.title(), article.captions(), List.of(credits), article.language(), article.at());
  }

  Sample language(String language) {
    return with(article.title(), article.captions(), article.credits(), language, article.at());
  }

  Sample at(String moment) {
    return with(
        article.title(),
        article.captions(),
        article.credits(),
        article.language(),
        Instant.parse(moment));
  }

  Sample saved() {
    return states(true, article.complete());
  }

  Sample complete() {
    return states(article.saved(), true);
  }

  private Sample with(
      String title, List<String> captions, List<String> credits, String language, Instant at) {
    return new Sample(
        new Indexed(
            article.id(),
            article.number(),
            article.feedId(),
            article.feed(),
            article.folders(),
            title,
            article.authors(),
            article.standfirst(),
            article.text(),
            captions,
            credits,
            language,
            article.saved(),
            article.complete(),
            at));
  }

  private Sample states(boolean saved, boolean complete) {
    return new Sample(
        new Indexed(
            article.id(),
            article.number(),
            article.feedId(),
            article.feed(),
            article.folders(),
            article.title(),
            article.authors(),
            article.standfirst(),
            article.text(),
            article.captions(),
            article.credits(),
            article.language(),
            saved,
            complete,
            article.at()));
  }
}
