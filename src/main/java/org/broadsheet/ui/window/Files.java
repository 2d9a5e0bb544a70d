package org.broadsheet.ui.window;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Problem;
import org.broadsheet.ui.storage.StorageFiles;
import org.broadsheet.usecase.SavePage.Saved;
import org.broadsheet.usecase.Stop;
import org.broadsheet.usecase.TransferOpml.Imported;
import org.broadsheet.words.DeedWords;
import org.broadsheet.words.ProblemWords;
import org.broadsheet.words.Words;
import org.jspecify.annotations.Nullable;

/// What goes in and out as files: lists of subscriptions, and pages to save.
final class Files implements StorageFiles {
  private final Stage stage;
  private final WindowModel model;

  Files(Stage stage, WindowModel model) {
    this.stage = stage;
    this.model = model;
  }

  void importOpml() {
    File chosen = chooser("files.import", "files.opml", "*.opml", "*.xml").showOpenDialog(stage);
    if (chosen != null) importOpml(chosen.toPath());
  }

  private static FileChooser chooser(String title, String kind, String... patterns) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Words.get(title));
    chooser.getExtensionFilters().add(new ExtensionFilter(Words.get(kind), patterns));
    return chooser;
  }

  private void importOpml(Path file) {
    model.answers().take(model.desk().opml().in(file), this::show);
  }

  private void show(Imported imported) {
    switch (imported) {
      case Imported.Done done -> {
        model.status().say(DeedWords.imported(done.deed(), done.leftOut()));
        model.refreshAll();
      }
      case Imported.Refused refused -> model.status().say(ProblemWords.of(refused.problem()));
    }
  }

  void exportOpml() {
    FileChooser chooser = chooser("files.export", "files.opml", "*.opml");
    chooser.setInitialFileName("subscriptions.opml");
    File chosen = chooser.showSaveDialog(stage);
    if (chosen == null) return;
    model
        .answers()
        .take(
            model.desk().opml().out(chosen.toPath()),
            problem -> model.status().say(outcome(problem, "files.exported", chosen)));
  }

  @Override
  public @Nullable File toPack() {
    FileChooser chooser = chooser("files.pack", "files.house", "*.broadsheet");
    chooser.setInitialFileName("articles.broadsheet");
    return chooser.showSaveDialog(stage);
  }

  @Override
  public @Nullable File packed() {
    return chooser("files.unpack", "files.house", "*.broadsheet").showOpenDialog(stage);
  }

  @Override
  public @Nullable File backup() {
    return chooser("files.restore", "files.backup", "*.zip", "*.mv.db").showOpenDialog(stage);
  }

  void exportArticle() {
    ArticleId article = model.headlines().chosenArticle();
    if (article == null) return;
    FileChooser chooser = chooser("files.article", "files.html", "*.html");
    chooser.setInitialFileName("article.html");
    File chosen = chooser.showSaveDialog(stage);
    if (chosen == null) return;
    model
        .answers()
        .take(
            model.desk().exportArticle().out(article, chosen.toPath()),
            problem -> model.status().say(outcome(problem, "files.article.saved", chosen)));
  }

  private static String outcome(Optional<Problem> problem, String done, File file) {
    return problem.map(ProblemWords::of).orElseGet(() -> Words.get(done, file));
  }

  void savePage() {
    File chosen =
        chooser("files.save", "files.pages", "*.html", "*.htm", "*.txt").showOpenDialog(stage);
    if (chosen != null) savePage(chosen.toPath());
  }

  private void savePage(Path file) {
    model.answers().take(model.desk().savePage().save(file, new Stop()), this::show);
  }

  void show(Saved saved) {
    switch (saved) {
      case Saved.Done done -> {
        model.status().say(Words.get("saved.done"));
        model.openSaved(done.article());
      }
      case Saved.Refused refused -> model.status().say(ProblemWords.of(refused.problem()));
    }
  }

  /// A file that was dropped on the window.
  void take(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.endsWith(".opml") || name.endsWith(".xml")) importOpml(file);
    else savePage(file);
  }
}
