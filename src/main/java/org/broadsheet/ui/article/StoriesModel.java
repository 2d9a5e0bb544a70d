package org.broadsheet.ui.article;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Problem;
import org.broadsheet.news.Related;
import org.broadsheet.ui.Answers;
import org.broadsheet.usecase.Browse;
import org.broadsheet.usecase.Problems;
import org.broadsheet.usecase.SavePage;
import org.broadsheet.usecase.SavePage.Saved;
import org.broadsheet.usecase.Stop;

/// Other stories that are fetched, to be read now or later, and how far each of them is. To be used
/// on the screen's thread.
public final class StoriesModel {
  private final SavePage savePage;
  private final Browse browse;
  private final Answers answers;
  private final Map<URI, State> states = new HashMap<>();
  private Consumer<URI> told = _ -> {};

  /// What has become of a story.
  sealed interface State {
    /// Nobody asked for it.
    record Offered() implements State {}

    record Coming() implements State {}

    record Here(ArticleId article) implements State {}

    record Failed(Problem problem) implements State {}
  }

  public StoriesModel(SavePage savePage, Browse browse, Answers answers) {
    this.savePage = savePage;
    this.browse = browse;
    this.answers = answers;
  }

  /// From now on this one is told of which story there is something else to say.
  void follow(Consumer<URI> listener) {
    told = listener;
  }

  State state(URI story) {
    return states.getOrDefault(story, new State.Offered());
  }

  /// Looks which of them are here already.
  void look(List<Related> stories) {
    for (Related related : stories) {
      URI story = related.link();
      if (story == null || state(story) instanceof State.Coming) continue;
      answers.take(
          browse.at(story),
          found -> {
            if (found.isPresent()) set(story, new State.Here(found.get()));
            else if (state(story) instanceof State.Here) set(story, new State.Offered());
          });
    }
  }

  /// Fetches it into the saved pages.
  public void save(URI story) {
    fetch(story, _ -> {});
  }

  /// Fetches it into the saved pages, and hands it over to be read.
  public void read(URI story, Consumer<ArticleId> open) {
    fetch(story, open);
  }

  private void fetch(URI story, Consumer<ArticleId> open) {
    if (state(story) instanceof State.Coming) return;
    set(story, new State.Coming());
    answers.take(
        savePage.save(story, new Stop()),
        saved -> show(story, saved, open),
        thrown -> set(story, new State.Failed(Problems.of(thrown))));
  }

  private void show(URI story, Saved saved, Consumer<ArticleId> open) {
    switch (saved) {
      case Saved.Done done -> {
        set(story, new State.Here(done.article()));
        open.accept(done.article());
      }
      case Saved.Refused refused -> set(story, new State.Failed(refused.problem()));
    }
  }

  private void set(URI story, State state) {
    if (state.equals(states.put(story, state))) return;
    told.accept(story);
  }
}
