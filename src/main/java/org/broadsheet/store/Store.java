package org.broadsheet.store;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.broadsheet.news.Arrival;
import org.broadsheet.news.Article;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Body;
import org.broadsheet.news.Change;
import org.broadsheet.news.Completeness;
import org.broadsheet.news.Contents;
import org.broadsheet.news.CreditedPhoto;
import org.broadsheet.news.Deed;
import org.broadsheet.news.Feed;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.Folder;
import org.broadsheet.news.FolderId;
import org.broadsheet.news.Header;
import org.broadsheet.news.Headline;
import org.broadsheet.news.Login;
import org.broadsheet.news.Maker;
import org.broadsheet.news.Mark;
import org.broadsheet.news.Order;
import org.broadsheet.news.Origin;
import org.broadsheet.news.Outline;
import org.broadsheet.news.Past;
import org.broadsheet.news.Photo;
import org.broadsheet.news.PhotoCredit.CreditLine;
import org.broadsheet.news.PhotoPlace;
import org.broadsheet.news.Picture;
import org.broadsheet.news.Place;
import org.broadsheet.news.Poll;
import org.broadsheet.news.Problem;
import org.broadsheet.news.Related;
import org.broadsheet.news.Repeat;
import org.broadsheet.news.Show;
import org.broadsheet.news.SmartList;
import org.broadsheet.news.SmartListId;
import org.broadsheet.store.articles.AllMarks;
import org.broadsheet.store.articles.Arrivals;
import org.broadsheet.store.articles.Following;
import org.broadsheet.store.articles.Headlines;
import org.broadsheet.store.articles.Lists;
import org.broadsheet.store.articles.Texts;
import org.broadsheet.store.credits.Makers;
import org.broadsheet.store.credits.Walls;
import org.broadsheet.store.deeds.Arranging;
import org.broadsheet.store.deeds.Correcting;
import org.broadsheet.store.deeds.Deciding;
import org.broadsheet.store.deeds.History;
import org.broadsheet.store.deeds.Importing;
import org.broadsheet.store.deeds.Journal;
import org.broadsheet.store.deeds.Listing;
import org.broadsheet.store.deeds.Marking;
import org.broadsheet.store.feeds.FeedRows;
import org.broadsheet.store.feeds.HostPauses;
import org.broadsheet.store.feeds.Logins;
import org.broadsheet.store.feeds.Polling;
import org.broadsheet.store.feeds.Sidebar;
import org.broadsheet.store.files.FolderLock;
import org.broadsheet.store.likeness.Signatures;
import org.broadsheet.store.repeats.Repeats;
import org.broadsheet.store.rules.Rules.Rule;
import org.jspecify.annotations.Nullable;

/// The store: all that the reader has, in one data folder that one store at a time may open.
///
/// Every method may be called from any thread, returns at once, and answers with a future. One that
/// writes answers when what it wrote is on the disk, forced; then it is not lost any more, whatever
/// happens to the program or the power. A future fails with a [StoreException] and nothing else;
/// then nothing was written. What a person does is written before what feeds bring; apart from
/// that, in the order in which it was asked for. What is done with an answer runs on a thread that
/// may be kept.
///
/// An article, feed or folder that is not there (any more) is no failure: the answer is empty.
public final class Store implements AutoCloseable {
  private final Desk desk;
  private final Clock clock;

  Store(
      DataFolder folder,
      Database database,
      Clock clock,
      FolderLock lock,
      @Nullable Problem readOnly) {
    this.desk = new Desk(folder, database, clock, lock, readOnly);
    this.clock = clock;
  }

  /// Does once what keeps files from growing for ever; nothing waits for it but other writing.
  void tidy(Tidying tidying) {
    desk.tidy(tidying);
  }

  /// Does now what is done when nobody waits.
  void tend() {
    new Upkeep(desk).chores().forEach(Caretaker.Chore::step);
  }

  /// Opens a data folder; makes it where there is none. Takes a moment: not for the thread of the
  /// window.
  public static Opening open(Path folder, Clock clock) {
    return new Opener(new DataFolder(folder), clock, Schema.NEWEST).open();
  }

  /// Puts a backup in the place of the database and opens it. The database that was there is kept
  /// beside it, as `news.damaged-<time>.mv.db`. Marks that were set since the backup come back from
  /// their second copy.
  public static Opening restore(Path folder, Backup backup, Clock clock) {
    return new Opener(new DataFolder(folder), clock, Schema.NEWEST).restore(backup);
  }

  /// As [#restore], into a folder in which no person's articles are yet. From a backup that lies in
  /// its store's own folder the pictures and second copies come along.
  public static Unpacked restoreInto(Path folder, Backup backup, Clock clock, Steps steps) {
    return new RestoringElsewhere(new DataFolder(folder), clock, steps).restore(backup);
  }

  /// Takes everything out of a file that [#pack] made, into a folder in which no person's articles
  /// are yet. Blocks until that is done.
  public static Unpacked unpack(Path file, Path folder, Clock clock, Steps steps) {
    return new Unpacking(new DataFolder(folder), clock, Schema.NEWEST, steps).unpack(file);
  }

  /// The backups of a folder, the newest first.
  public static List<Backup> backups(Path folder) throws IOException {
    return new Backups(new DataFolder(folder)).all();
  }

  /// Puts an empty database in the place of the one that is there, which is kept beside it. Marks
  /// come back from their second copy as soon as their articles do.
  public static Opening startAnew(Path folder, Clock clock) {
    return new Opener(new DataFolder(folder), clock, Schema.NEWEST).startAnew();
  }

  /// Makes a backup of the database, opens it and counts what is in it. Of each day the last one is
  /// kept, of seven days.
  public CompletableFuture<Backup> backUp() {
    return desk.backUp();
  }

  /// As [#backUp], to a file of the person's choice.
  public CompletableFuture<Backup> backUp(Path file) {
    return desk.backUp(file);
  }

  /// Puts everything into one file: articles, marks, settings, pictures. It is read again and
  /// counted before it gets its name.
  public CompletableFuture<Packed> pack(Path file, Steps steps) {
    return desk.pack(file, steps);
  }

  /// Looks at everything that is kept, which takes a while.
  public CompletableFuture<Checked> check(Steps steps) {
    return desk.check(steps);
  }

  /// Why nothing in it can be changed; whatever writes fails with that then. Empty where all can.
  public Optional<Problem> readOnly() {
    return desk.readOnly();
  }

  /// Is told of each change after it is on the disk and before the future of it is completed, one
  /// after the other, on a thread of the store: it must not wait for the store.
  public void onChange(Consumer<Change> listener) {
    desk.listen(listener);
  }

  /// Does what was asked for already and closes the folder. What is asked for later fails.
  @Override
  public void close() {
    desk.close();
  }

  // What there is.

  /// @param zone where the person is: there today began at midnight
  public CompletableFuture<Contents> contents(ZoneId zone) {
    long midnight = midnight(zone);
    return desk.read(sql -> new Sidebar(sql).contents(midnight, Listing.all(sql)));
  }

  /// The numbers of a place's articles, in order. What was searched for is not known here: that
  /// list is empty.
  public CompletableFuture<long[]> list(Place place, Show show, Order order, ZoneId zone) {
    long midnight = midnight(zone);
    return desk.read(
        sql -> new Repeats(sql).shown(place, new Lists(sql).list(place, show, order, midnight)));
  }

  private long midnight(ZoneId zone) {
    return LocalDate.ofInstant(clock.instant(), zone).atStartOfDay(zone).toInstant().toEpochMilli();
  }

  /// Rows of a list, in the order asked for; those of articles that are gone are left out. About
  /// sixty at a time are read in a few milliseconds.
  public CompletableFuture<List<Headline>> headlines(long[] articles) {
    long[] asked = articles.clone();
    return desk.read(sql -> new Headlines(sql).of(asked));
  }

  public CompletableFuture<Optional<Article>> article(ArticleId id) {
    return desk.read(sql -> new Texts(sql).article(id.value()));
  }

  public CompletableFuture<Optional<ArticleId>> articleAt(URI link) {
    return desk.read(sql -> new Texts(sql).at(link.toString()));
  }

  /// Articles that lack something which may still be got, the newest first.
  ///
  /// @param feed null for all feeds
  public CompletableFuture<List<ArticleId>> incomplete(@Nullable FeedId feed, int limit) {
    return desk.read(sql -> new Lists(sql).wanting(feed, limit));
  }

  public CompletableFuture<Optional<Feed>> feed(FeedId id) {
    return desk.read(sql -> new FeedRows(sql).feed(id.value()));
  }

  public CompletableFuture<Optional<Feed>> feedAt(URI address) {
    return desk.read(sql -> new FeedRows(sql).at(address));
  }

  public CompletableFuture<Optional<String>> setting(String name) {
    return desk.read(
        sql -> sql.first("select text from setting where name = ?", row -> row.text("text"), name));
  }

  public CompletableFuture<Map<String, String>> settings() {
    return desk.read(Settings::all);
  }

  public CompletableFuture<Void> set(String name, String value) {
    return desk.done(Urgency.PERSON, transaction -> Settings.set(transaction.sql(), name, value));
  }

  // Feeds and folders. What changes them is a deed that can be undone.

  /// Subscribes to a feed. One that was there before comes back with its articles and marks; one
  /// that is there is left as it is.
  ///
  /// @param title what it calls itself
  public CompletableFuture<Feed> subscribe(
      URI address, String title, @Nullable URI site, @Nullable FolderId folder) {
    return desk.write(
        transaction -> new Arranging(transaction).subscribe(address, title, site, folder));
  }

  /// Gives a feed another address because the person wants it; empty where another feed has it, or
  /// this one has it already.
  public CompletableFuture<Optional<Deed>> moveFeedTo(FeedId feed, URI address) {
    return desk.write(transaction -> new Arranging(transaction).moveTo(feed, address));
  }

  public CompletableFuture<SmartList> addList(String name, String query) {
    return desk.write(transaction -> new Listing(transaction).add(name, query));
  }

  public CompletableFuture<Optional<Deed>> changeList(SmartListId list, String name, String query) {
    return desk.write(transaction -> new Listing(transaction).change(list, name, query));
  }

  public CompletableFuture<Optional<Deed>> removeList(SmartListId list) {
    return desk.write(transaction -> new Listing(transaction).remove(list));
  }

  public CompletableFuture<Folder> addFolder(String name, @Nullable FolderId parent) {
    return desk.write(transaction -> new Arranging(transaction).addFolder(name, parent));
  }

  public CompletableFuture<Optional<Deed>> renameFolder(FolderId folder, String name) {
    return desk.write(transaction -> new Arranging(transaction).renameFolder(folder, name));
  }

  /// What lies in it moves to where it lay.
  public CompletableFuture<Optional<Deed>> removeFolder(FolderId folder) {
    return desk.write(transaction -> new Arranging(transaction).removeFolder(folder));
  }

  /// @param title blank to give it back the name that it calls itself
  public CompletableFuture<Optional<Deed>> renameFeed(FeedId feed, String title) {
    return desk.write(transaction -> new Arranging(transaction).rename(feed, title));
  }

  public CompletableFuture<Optional<Deed>> moveFeed(FeedId feed, @Nullable FolderId folder) {
    return desk.write(transaction -> new Arranging(transaction).move(feed, folder));
  }

  /// Hides a feed with its articles; nothing is removed. The saved pages cannot be given up.
  public CompletableFuture<Optional<Deed>> unsubscribe(FeedId feed) {
    return desk.write(transaction -> new Arranging(transaction).unsubscribe(feed));
  }

  /// Makes folders as needed; addresses that are subscribed to already are left where they are.
  public CompletableFuture<Deed> importOutline(Outline outline) {
    return desk.write(transaction -> new Importing(transaction).take(outline));
  }

  public CompletableFuture<Outline> outline(String title) {
    return desk.read(sql -> new FeedRows(sql).outline(title));
  }

  // What arrives.

  /// What the next request for a feed needs; nothing for one that is not on the web.
  public CompletableFuture<Optional<Poll>> poll(FeedId feed) {
    return desk.read(sql -> new FeedRows(sql).poll(feed.value()));
  }

  public CompletableFuture<List<Poll>> polls() {
    return desk.read(sql -> new FeedRows(sql).polls());
  }

  /// Takes in what a feed gave, a few articles at a time, and what was learned for the next request
  /// with the last of them: where that fails, or the program ends, some of it may be there, and the
  /// next request brings the rest. An article that came before is left alone unless the feed says
  /// something else of it than it said the last time; its marks stay. Nothing is taken in for a
  /// feed that is not subscribed to.
  public CompletableFuture<Arrived> arrive(FeedId feed, List<Arrival> arrivals, Poll after) {
    List<Arrival> all = List.copyOf(arrivals);
    return desk.takePrepared(sql -> Arriving.prepared(sql, feed, all, after, desk.matching()));
  }

  /// Notes that a feed was asked and gave nothing new, or failed.
  public CompletableFuture<Void> checked(FeedId feed, Poll after) {
    return desk.done(
        Urgency.FEEDS, transaction -> new Polling(transaction).asked(feed.value(), after));
  }

  /// Gives a feed another address; false where another one has it already.
  public CompletableFuture<Boolean> movedTo(FeedId feed, URI address) {
    return desk.take(transaction -> {
      boolean moved = new Polling(transaction).moved(feed.value(), address);
      if (moved) AllMarks.of(transaction.sql(), address).forEach(transaction::tell);
      return moved;
    });
  }

  /// When the newest articles of a feed were published, or came where that is unknown; the newest
  /// first.
  public CompletableFuture<List<Instant>> published(FeedId feed, int limit) {
    return desk.read(sql -> new Lists(sql).published(feed.value(), limit));
  }

  /// What the feed's server wants to hear; none where the feed has moved to another origin since it
  /// was given.
  public CompletableFuture<Optional<Login>> login(FeedId feed) {
    return desk.read(sql -> new Logins(sql).of(feed.value()));
  }

  public CompletableFuture<Void> keepLogin(FeedId feed, Login login) {
    return desk.done(
        Urgency.PERSON, transaction -> new Logins(transaction.sql()).keep(feed.value(), login));
  }

  public CompletableFuture<Void> forgetLogin(FeedId feed) {
    return desk.done(
        Urgency.PERSON, transaction -> new Logins(transaction.sql()).forget(feed.value()));
  }

  /// The hosts that asked to be left alone, and until when.
  public CompletableFuture<Map<String, Instant>> pauses() {
    return desk.read(HostPauses::all);
  }

  public CompletableFuture<Void> pause(String host, Instant until) {
    return desk.done(
        Urgency.FEEDS,
        transaction -> HostPauses.add(transaction.sql(), host, until, transaction.now()));
  }

  /// Notes what a feed calls itself, and its site; true where that is new. The name that the person
  /// gave it stays.
  public CompletableFuture<Boolean> callsItself(FeedId feed, String title, @Nullable URI site) {
    return desk.take(transaction -> new Polling(transaction).calls(feed.value(), title, site));
  }

  /// Replaces an article's text by a fuller one, or by the same with more of its pictures; its
  /// marks stay. False where the article is not there any more.
  public CompletableFuture<Boolean> rewrite(
      ArticleId id,
      Header header,
      Body body,
      Origin origin,
      List<Related> related,
      Completeness completeness) {
    return desk.inPortions(
        Urgency.FEEDS,
        transaction -> {
          if (!desk.matching().ready(transaction.sql())) return Optional.empty();
          Arrivals arrivals = new Arrivals(transaction);
          boolean there = arrivals.rewrite(id, header, body, origin, related, completeness);
          desk.matching().note(transaction, arrivals.taken(), Signatures.NONE);
          return Optional.of(there);
        });
  }

  /// Saves a page; the same link again replaces its text.
  public CompletableFuture<ArticleId> savePage(Arrival page) {
    return desk.write(transaction -> new Marking(transaction).save(page));
  }

  /// Takes in the articles that come with the program.
  public CompletableFuture<Arrived> addEdition(List<Arrival> articles) {
    List<Arrival> all = List.copyOf(articles);
    return desk.write(transaction -> {
      Arrivals taken = new Arrivals(transaction);
      taken.take(transaction.sql().number("select id from feed where kind = 'EDITION'"), all);
      return new Arrived(taken.fresh(), taken.rewritten());
    });
  }

  // Pictures.

  /// Keeps a picture: its file is on the disk before anything says so. The same bytes are kept
  /// once, whatever their addresses.
  ///
  /// @param width and `height` as it is to be seen, in pixels
  /// @param orientation as in [Picture#orientation]
  /// @param thumbnail a small picture of it, to stand in lists; empty for none
  public CompletableFuture<Picture> keep(
      URI address,
      byte[] bytes,
      String type,
      int width,
      int height,
      int orientation,
      byte[] thumbnail) {
    return desk.keep(address, bytes.clone(), type, width, height, orientation, thumbnail.clone());
  }

  /// The file of a picture. Nothing where it is missing; then the articles that show it are known
  /// to lack it.
  public CompletableFuture<Optional<Path>> file(String hash) {
    return desk.picture(hash);
  }

  public CompletableFuture<Optional<Path>> thumbnail(String hash) {
    return desk.thumbnail(hash);
  }

  /// Removes a picture whose file turned out to be damaged: the articles that show it lack it then,
  /// and it can be fetched anew.
  public CompletableFuture<Void> giveUp(String hash) {
    return desk.giveUp(hash);
  }

  /// The picture that was kept from an address.
  public CompletableFuture<Optional<Picture>> pictureAt(URI address) {
    return desk.pictureAt(address);
  }

  // Marks and deeds.

  /// Sets a mark. Nothing where every article had it already.
  ///
  /// @param subject what is marked, by name, for the journal
  public CompletableFuture<Optional<Deed>> mark(long[] articles, Mark mark, String subject) {
    long[] asked = articles.clone();
    return desk.write(transaction -> new Marking(transaction).mark(asked, mark, subject));
  }

  /// Deletes an article. Its feed may bring it again: it stays away.
  public CompletableFuture<Optional<Deed>> delete(ArticleId article) {
    return desk.write(transaction -> new Marking(transaction).delete(article));
  }

  /// Undoes the last deed that is not undone yet. Everything that the deed changed and that still
  /// is as it left it becomes what it was before.
  public CompletableFuture<Optional<Deed>> undo() {
    return desk.write(transaction -> new Journal(transaction).undo());
  }

  /// Undoes a certain deed, however long ago it was done; nothing where nothing of it holds any
  /// more.
  public CompletableFuture<Optional<Deed>> undo(long deed) {
    return desk.write(transaction -> new Journal(transaction).undo(deed));
  }

  /// Does again what was undone last, unless something else was done since.
  public CompletableFuture<Optional<Deed>> redo() {
    return desk.write(transaction -> new Journal(transaction).redo());
  }

  /// Does again a certain deed that was undone, whatever was done since.
  public CompletableFuture<Optional<Deed>> redo(long deed) {
    return desk.write(transaction -> new Journal(transaction).redo(deed));
  }

  /// The newest first, each with whether it can be undone now.
  public CompletableFuture<List<Past>> history(int most) {
    return desk.read(sql -> new History(sql).newest(most));
  }

  /// What the person decided about how long things are kept.
  public Retention retention() {
    return new Retention(desk, clock);
  }

  // The same article in several feeds.

  public CompletableFuture<Boolean> showsRepeatsOnce() {
    return desk.read(sql -> new Repeats(sql).areShownOnce());
  }

  /// @param subject what is decided, in words, for the journal
  public CompletableFuture<Optional<Deed>> showRepeatsOnce(boolean once, String subject) {
    String text = once ? null : Repeats.EACH;
    return desk.write(transaction ->
        new Deciding(transaction).decide(Deed.Kind.RULE_REPEATS, Rule.REPEATS, text, subject));
  }

  /// Of articles that are the same, the one that came first, unless each is to be shown for itself;
  /// in the order given.
  public CompletableFuture<long[]> once(long[] articles) {
    long[] asked = articles.clone();
    return desk.read(sql -> new Repeats(sql).once(asked));
  }

  /// How many changes there are after a number, for who follows them.
  public CompletableFuture<Integer> changesAfter(long number) {
    return desk.read(
        sql -> (int) sql.number("select count(*) from change where number > ?", number));
  }

  /// Where else the same article is; those that are nowhere else are left out.
  public CompletableFuture<Map<ArticleId, List<Repeat>>> repeats(long[] articles) {
    long[] asked = articles.clone();
    return desk.read(sql -> new Repeats(sql).others(asked));
  }

  /// Takes the person's word for who made a photo of an article. It stays when the article is
  /// fetched anew, in the database and in what is found. Nothing where it was said before.
  ///
  /// @param line null to go back to what was found
  public CompletableFuture<Optional<Deed>> correctCredit(
      ArticleId article, Photo photo, @Nullable CreditLine line) {
    return desk.write(transaction -> new Correcting(transaction).credit(article, photo, line));
  }

  // Who made the pictures.

  /// Everybody who is named in credits, those with the most pictures first.
  public CompletableFuture<List<Maker>> makers() {
    return desk.read(sql -> new Makers(sql).all());
  }

  /// Where the pictures of one of them stand, the newest first.
  public CompletableFuture<List<PhotoPlace>> picturesOf(Maker maker) {
    return desk.read(sql -> new Walls(sql).places(maker.spellings()));
  }

  /// Rows of such a list, in the order asked for; those of articles that are gone are left out.
  public CompletableFuture<List<CreditedPhoto>> creditedPhotos(List<PhotoPlace> places) {
    List<PhotoPlace> asked = List.copyOf(places);
    return desk.read(sql -> new Walls(sql).photos(asked));
  }

  // What the search index follows.

  /// The first changes after a number, in order. Ask again with [Changes#upTo] until it stays the
  /// same.
  public CompletableFuture<Changes> changesSince(long number, int limit) {
    return desk.read(sql -> {
      Following.Since since = new Following(sql).since(number, limit);
      return new Changes(since.changed(), since.gone(), since.upTo());
    });
  }

  /// Changes with every [#restore] and [#startAnew]. A search index that was made in another era
  /// knows articles and numbers that are not of this one: it has to be made anew.
  public CompletableFuture<String> era() {
    return desk.read(
        sql -> sql.first("select era from broadsheet", row -> row.text("era")).orElseThrow());
  }
}
