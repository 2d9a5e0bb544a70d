package org.broadsheet.ui.article;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.broadsheet.news.Article;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Repeat;
import org.broadsheet.ui.Answers;
import org.broadsheet.ui.Latest;
import org.broadsheet.usecase.Browse;
import org.jspecify.annotations.Nullable;

/// The article that is open.
public final class ArticleModel {
  private final Browse browse;
  private final Latest latest;
  private final Latest finding;
  private final StringProperty elsewhere = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<@Nullable ArticleId> wanted = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Article> article = new ReadOnlyObjectWrapper<>();

  public ArticleModel(Browse browse, Answers answers) {
    this.browse = browse;
    latest = new Latest(answers);
    finding = new Latest(answers);
  }

  /// What is shown; null where nothing is.
  public ReadOnlyObjectProperty<@Nullable Article> article() {
    return article.getReadOnlyProperty();
  }

  public void open(@Nullable ArticleId id) {
    wanted.set(id);
    if (id == null) {
      latest.forget();
      article.set(null);
    } else {
      load(id);
    }
  }

  private void load(ArticleId id) {
    latest.ask(browse.article(id), this::show);
  }

  private void show(Optional<Article> found) {
    Article now = found.orElse(null);
    Article before = article.get();
    if (now == null || before == null || !before.id().equals(now.id())) elsewhere.set("");
    article.set(now);
    if (now != null) finding.ask(browse.elsewhere(now.id()), this::name);
  }

  private void name(List<Repeat> repeats) {
    elsewhere.set(repeats.stream().map(Repeat::source).distinct().collect(joining(", ")));
  }

  /// The other feeds that have the same article, by name; empty where there are none.
  ReadOnlyStringProperty elsewhere() {
    return elsewhere;
  }

  /// It is different in the store now.
  public void reload() {
    ArticleId id = wanted.get();
    if (id != null) load(id);
  }

  public boolean shows(long id) {
    ArticleId open = wanted.get();
    return open != null && open.value() == id;
  }
}
