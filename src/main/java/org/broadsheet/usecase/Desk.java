package org.broadsheet.usecase;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import org.broadsheet.feed.FeedReader;
import org.broadsheet.net.Fetcher;
import org.broadsheet.page.PageReader;
import org.broadsheet.photo.PhotoReader;
import org.broadsheet.search.Search;
import org.broadsheet.store.Store;

/// Everything that a reader can do, for those who offer it: the window and the command line.
public record Desk(
    Browse browse,
    MarkArticles mark,
    UndoDeeds undo,
    History history,
    DeleteArticle delete,
    Subscribe subscribe,
    Refresh refresh,
    AutoRefresh autoRefresh,
    Connection connection,
    KeepWhole keepWhole,
    SavePage savePage,
    MoveFeed moveFeed,
    FeedLogins logins,
    Organise organise,
    TransferOpml opml,
    ExportArticle exportArticle,
    CorrectCredit correctCredit,
    Preferences preferences,
    KeepIndex keepIndex,
    KeepSafe keepSafe,
    CheckStore check,
    MoveHouse moveHouse,
    Retain retain,
    ShowOnce showOnce) {

  /// What the verbs share: where it is now, and on which threads to work.
  ///
  /// @param background for work that waits, on as many threads as there is work
  /// @param indexWriter one thread, for the search index alone
  /// @param timer one thread, for what is done later and takes a moment only
  public record Surroundings(
      Path folder,
      Clock clock,
      ZoneId zone,
      Executor background,
      ScheduledExecutorService indexWriter,
      ScheduledExecutorService timer) {}

  /// Wires the verbs. A store that was never used gets the built-in edition. To be called off the
  /// screen's thread.
  public static Desk over(Store store, Search search, Fetcher fetcher, Surroundings around) {
    FeedReader feeds = new FeedReader();
    PageReader pages = new PageReader();
    PhotoReader photos = new PhotoReader();
    Executor background = around.background();
    Semaphore processors = new Semaphore(Runtime.getRuntime().availableProcessors());
    ReadPage readPage = new ReadPage(fetcher, pages, processors);
    KeepPictures pictures = new KeepPictures(store, fetcher, photos, processors);
    KeepWhole whole = new KeepWhole(store, readPage, pictures, background);
    Find find = new Find(store, search, background, around.zone());
    Preferences preferences = Preferences.load(store);
    Schedule schedule = new Schedule(around.clock(), new Random(), preferences::refreshEvery);
    Visit visit = new Visit(store, fetcher, feeds, new Intake(pages), schedule, processors);
    new InstallEdition(store, pages, photos, around.clock()).installOnce(preferences);
    Connection connection = new Connection(fetcher, preferences, Fetcher::hasNetwork);
    TransferOpml opml = new TransferOpml(store, feeds, background, around.clock());
    KeepIndex keepIndex = new KeepIndex(store, search, around.indexWriter());
    return new Desk(
        new Browse(store, find, around.zone()),
        new MarkArticles(store),
        new UndoDeeds(store),
        new History(store),
        new DeleteArticle(store),
        new Subscribe(store, fetcher, feeds, visit, background),
        new Refresh(store, visit, whole, background, around.clock()),
        new AutoRefresh(store, connection, preferences, around),
        connection,
        whole,
        new SavePage(store, readPage, whole, background),
        new MoveFeed(store, fetcher, feeds, visit, background),
        new FeedLogins(store),
        new Organise(store),
        opml,
        new ExportArticle(store, background, around.zone()),
        new CorrectCredit(store, pages),
        preferences,
        keepIndex,
        new KeepSafe(store, opml, preferences, around),
        new CheckStore(store, search, keepIndex),
        new MoveHouse(store),
        new Retain(store, background),
        new ShowOnce(store));
  }
}
