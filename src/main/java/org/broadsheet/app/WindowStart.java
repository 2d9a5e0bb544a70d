package org.broadsheet.app;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.stage.Stage;
import org.broadsheet.store.Backup;
import org.broadsheet.store.Opening;
import org.broadsheet.store.Store;
import org.broadsheet.ui.Answers;
import org.broadsheet.ui.Screen;
import org.broadsheet.ui.window.MainWindow;
import org.broadsheet.ui.window.TroubleWindow;
import org.broadsheet.ui.window.WindowModel;
import org.broadsheet.usecase.Problems;
import org.broadsheet.words.ProblemWords;
import org.broadsheet.words.Words;
import org.jspecify.annotations.Nullable;

/// Opens the data folder behind a window, and shows the articles, or what is wrong and the ways
/// out.
final class WindowStart implements AutoCloseable {
  private final Path folder;
  private final CompletableFuture<Host> host;
  private final Clock clock = Clock.systemUTC();
  private final Screen screen = new Screen();
  private final Answers answers = new Answers(screen);
  private @Nullable Program program;

  /// @param host is completed with what answers later starts on the same folder
  WindowStart(Path folder, CompletableFuture<Host> host) {
    this.folder = folder;
    this.host = host;
  }

  void begin(Stage stage, Consumer<URI> browser) {
    answers.onTrouble(
        thrown -> new TroubleWindow(stage, ProblemWords.of(Problems.of(thrown))).show());
    open(stage, browser, () -> Store.open(folder, clock), this::programOver);
  }

  private Program programOver(Store store) {
    return Program.over(store, folder, clock, ZoneId.systemDefault());
  }

  private Program programAfterLoss(Store store) {
    return Program.afterLoss(store, folder, clock, ZoneId.systemDefault());
  }

  private void open(
      Stage stage,
      Consumer<URI> browser,
      Supplier<Opening> opening,
      Function<Store, Program> wiring) {
    answers.take(
        CompletableFuture.supplyAsync(opening), opened -> show(stage, browser, opened, wiring));
  }

  private void show(
      Stage stage, Consumer<URI> browser, Opening opening, Function<Store, Program> wiring) {
    switch (opening) {
      case Opening.Ready ready ->
          answers.take(
              CompletableFuture.supplyAsync(() -> wiring.apply(ready.store())),
              wired -> show(stage, browser, wired));
      case Opening.Damaged damaged -> showDamaged(stage, browser, damaged);
      case Opening.Newer newer -> {
        newer.readOnly().close();
        showTrouble(stage, opening);
      }
      case Opening.InUse _, Opening.Foreign _, Opening.Outdated _, Opening.Unwritable _ ->
          showTrouble(stage, opening);
    }
  }

  private static void showTrouble(Stage stage, Opening opening) {
    new TroubleWindow(stage, OpeningWords.of(opening)).show();
  }

  private void showDamaged(Stage stage, Consumer<URI> browser, Opening.Damaged damaged) {
    TroubleWindow window = new TroubleWindow(stage, OpeningWords.of(damaged));
    for (Backup backup : damaged.backups()) {
      window.offer(
          Words.get("open.restore", day(backup), backup.articles()),
          () ->
              open(
                  stage,
                  browser,
                  () -> Store.restore(folder, backup, clock),
                  this::programAfterLoss));
    }
    window.offer(
        Words.get("open.anew"),
        () -> open(stage, browser, () -> Store.startAnew(folder, clock), this::programAfterLoss));
    window.show();
  }

  private static String day(Backup backup) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(Locale.getDefault())
        .format(backup.made().atZone(ZoneId.systemDefault()));
  }

  private void show(Stage stage, Consumer<URI> browser, Program wired) {
    program = wired;
    WindowModel model = new WindowModel(wired.desk(), screen);
    MainWindow window = new MainWindow(stage, model, clock, browser);
    wired.changes(screen).follow(model::follow);
    wired.desk().keepIndex().onChange(() -> screen.execute(model::moreCanBeFound));
    wired.desk().keepSafe().begin();
    wired.desk().autoRefresh().begin(look -> screen.execute(() -> model.status().follow(look)));
    window.show();
    // In place of a smaller window that offered ways out it would hang over the screen's edge.
    stage.centerOnScreen();
    host.complete(Host.ofWindow(wired, () -> screen.execute(window::comeToFront)));
  }

  @Override
  public void close() {
    if (program != null) program.close();
  }
}
