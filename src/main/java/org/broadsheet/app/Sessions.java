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
import org.broadsheet.ui.storage.Restart;
import org.broadsheet.ui.window.MainWindow;
import org.broadsheet.ui.window.TroubleWindow;
import org.broadsheet.ui.window.WaitWindow;
import org.broadsheet.ui.window.WindowModel;
import org.broadsheet.usecase.MoveHouse;
import org.broadsheet.usecase.MoveHouse.MovedIn;
import org.broadsheet.usecase.Problems;
import org.broadsheet.usecase.RestoreBackup;
import org.broadsheet.usecase.RestoreBackup.Restored;
import org.broadsheet.usecase.Stop;
import org.broadsheet.words.ProblemWords;
import org.broadsheet.words.Words;
import org.jspecify.annotations.Nullable;

/// Work on the articles of one folder behind one window: mostly one session, and another one after
/// a backup was put back or another machine's articles moved in. To be used from the screen's
/// thread, except for [#host] and [#close].
final class Sessions implements Restart, AutoCloseable {
  private final Path folder;
  private final Stage stage;
  private final Consumer<URI> browser;
  private final Clock clock = Clock.systemUTC();
  private final Screen screen = new Screen();
  private final Answers answers = new Answers(screen);
  private volatile CompletableFuture<Host> host = new CompletableFuture<>();
  private volatile @Nullable Program program;
  private @Nullable WindowModel model;

  Sessions(Path folder, Stage stage, Consumer<URI> browser) {
    this.folder = folder;
    this.stage = stage;
    this.browser = browser;
    answers.onTrouble(
        thrown -> new TroubleWindow(stage, ProblemWords.of(Problems.of(thrown))).show());
  }

  /// What answers other starts of the program on the same folder. Between two sessions they wait.
  Host host() {
    return (from, arguments, out, err) -> host.join().run(from, arguments, out, err);
  }

  void begin() {
    open(() -> Store.open(folder, clock), this::programOver, "");
  }

  private Program programOver(Store store) {
    return Program.over(store, folder, clock, ZoneId.systemDefault());
  }

  private Program programAfterLoss(Store store) {
    return Program.afterLoss(store, folder, clock, ZoneId.systemDefault());
  }

  private void open(Supplier<Opening> opening, Function<Store, Program> wiring, String said) {
    answers.take(CompletableFuture.supplyAsync(opening), opened -> show(opened, wiring, said));
  }

  private void show(Opening opening, Function<Store, Program> wiring, String said) {
    switch (opening) {
      case Opening.Ready ready ->
          answers.take(
              CompletableFuture.supplyAsync(() -> wiring.apply(ready.store())),
              wired -> show(wired, said));
      case Opening.Damaged damaged -> showDamaged(damaged);
      case Opening.Newer newer -> showToRead(newer.readOnly(), opening);
      case Opening.Outdated outdated -> showToRead(outdated.readOnly(), opening);
      case Opening.InUse _, Opening.Foreign _, Opening.Unwritable _ -> showTrouble(opening);
    }
  }

  private void showToRead(Store store, Opening opening) {
    answers.take(
        CompletableFuture.supplyAsync(() -> programOver(store)),
        wired -> show(wired, OpeningWords.of(opening)));
  }

  private void showTrouble(Opening opening) {
    new TroubleWindow(stage, OpeningWords.of(opening)).show();
  }

  private void showDamaged(Opening.Damaged damaged) {
    TroubleWindow window = new TroubleWindow(stage, OpeningWords.of(damaged));
    for (Backup backup : damaged.backups()) {
      window.offer(
          Words.get("open.restore", day(backup), backup.articles()),
          () -> open(() -> Store.restore(folder, backup, clock), this::programAfterLoss, ""));
    }
    window.offer(
        Words.get("open.anew"),
        () -> open(() -> Store.startAnew(folder, clock), this::programAfterLoss, ""));
    window.show();
  }

  private static String day(Backup backup) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(Locale.getDefault())
        .format(backup.made().atZone(ZoneId.systemDefault()));
  }

  private void show(Program wired, String said) {
    program = wired;
    WindowModel shown = new WindowModel(wired.desk(), screen);
    model = shown;
    MainWindow window = new MainWindow(stage, shown, clock, browser, this);
    wired.changes(screen).follow(shown::follow);
    wired.desk().keepIndex().onChange(() -> screen.execute(shown::moreCanBeFound));
    if (wired.store().readOnly().isEmpty()) beginWork(wired, shown);
    window.show();
    // In place of a smaller window that offered ways out it would hang over the screen's edge.
    stage.centerOnScreen();
    if (!said.isEmpty()) shown.status().say(said);
    host.complete(Host.ofWindow(wired, () -> screen.execute(window::comeToFront)));
  }

  /// What is done by itself.
  private void beginWork(Program wired, WindowModel shown) {
    wired.desk().keepSafe().begin();
    wired.desk().autoRefresh().begin(look -> screen.execute(() -> shown.status().follow(look)));
  }

  @Override
  public void restore(Path backup) {
    WaitWindow wait = new WaitWindow(stage, Words.get("wait.restore"), null);
    again(wait, () -> restored(backup));
  }

  private Again restored(Path backup) {
    return switch (RestoreBackup.restore(folder, backup, clock)) {
      case Restored.Done done ->
          new Again(
              new Opening.Ready(done.store()),
              this::programAfterLoss,
              Words.get("restore.done", String.valueOf(backup.getFileName())));
      case Restored.Refused refused -> asBefore(ProblemWords.of(refused.problem()));
    };
  }

  @Override
  public void moveIn(Path packed) {
    Stop stop = new Stop();
    WaitWindow wait = new WaitWindow(stage, Words.get("wait.unpack"), stop);
    again(wait, () -> movedIn(packed, stop, wait));
  }

  private Again movedIn(Path packed, Stop stop, WaitWindow wait) {
    MovedIn moved =
        MoveHouse.unpack(
                packed,
                folder,
                clock,
                Runnable::run,
                stop,
                share -> screen.execute(() -> wait.show(share)))
            .join();
    return switch (moved) {
      case MovedIn.Done done ->
          asBefore(Words.get("unpack.done", folder.toString(), done.articles(), done.pictures()));
      case MovedIn.Refused refused -> asBefore(ProblemWords.of(refused.problem()));
    };
  }

  /// How the next session begins.
  private record Again(Opening opening, Function<Store, Program> wiring, String said) {}

  private Again asBefore(String said) {
    return new Again(Store.open(folder, clock), this::programOver, said);
  }

  private void again(WaitWindow wait, Supplier<Again> work) {
    if (model != null) model.retire();
    host = new CompletableFuture<>();
    wait.show();
    answers.take(
        CompletableFuture.supplyAsync(() -> {
          end();
          return work.get();
        }),
        again -> {
          wait.release();
          show(again.opening(), again.wiring(), again.said());
        });
  }

  /// Everything is on the disk then.
  @Override
  public void close() {
    host.complete(Host.CLOSING);
    end();
  }

  private void end() {
    Program open = program;
    program = null;
    if (open != null) open.close();
  }
}
