package org.broadsheet.ui.window;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.broadsheet.news.Article;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Change;
import org.broadsheet.news.Completeness;
import org.broadsheet.news.Deed;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.Mark;
import org.broadsheet.news.Place;
import org.broadsheet.ui.Answers;
import org.broadsheet.ui.article.ArticleModel;
import org.broadsheet.ui.article.StoriesModel;
import org.broadsheet.ui.credits.CreditsModel;
import org.broadsheet.ui.headlines.HeadlinesModel;
import org.broadsheet.ui.health.HealthModel;
import org.broadsheet.ui.look.LookModel;
import org.broadsheet.ui.sidebar.SidebarModel;
import org.broadsheet.ui.viewer.ViewerModel;
import org.broadsheet.usecase.Desk;
import org.broadsheet.usecase.Problems;
import org.broadsheet.usecase.Stop;
import org.broadsheet.words.DeedWords;
import org.broadsheet.words.ProblemWords;
import org.broadsheet.words.Words;
import org.jspecify.annotations.Nullable;

/// What the window shows and does as a whole: the models of its panes, and how one follows another.
/// Without nodes.
public final class WindowModel {
  private final Desk desk;
  private final Answers answers;
  private final SidebarModel sidebar;
  private final HeadlinesModel headlines;
  private final ArticleModel article;
  private final StatusModel status;
  private final LookModel look;
  private final CreditsModel credits;
  private final StoriesModel stories;
  private final ViewerModel viewer = new ViewerModel();
  private final HealthModel health = new HealthModel();
  private UndoOffer undoOffer = (_, _) -> {};
  private boolean chosenByPerson;
  private long opened;

  /// Offers to take something back.
  interface UndoOffer {
    void offer(String done, Runnable takeBack);
  }

  public WindowModel(Desk desk, Executor screen) {
    this.desk = desk;
    answers = new Answers(screen);
    sidebar = new SidebarModel(desk.browse(), answers);
    headlines = new HeadlinesModel(desk.browse(), answers);
    article = new ArticleModel(desk.browse(), answers);
    status = new StatusModel(desk.refresh(), desk.connection(), answers);
    look = new LookModel(desk.preferences());
    credits = new CreditsModel(desk.browse(), answers);
    stories = new StoriesModel(desk.savePage(), desk.browse(), answers);
    headlines.place().subscribe(this::followPlace);
    headlines.chosen().subscribe(_ -> open());
    headlines.listChanged(this::openFirst);
    article.article().subscribe(this::markReadInAWhile);
    article.article().subscribe(viewer::follow);
    answers.onTrouble(thrown -> status.say(ProblemWords.of(Problems.of(thrown))));
    sidebar.contents().subscribe(health::show);
    sidebar.reload();
  }

  /// The articles are being closed: what is still asked has no answer, and that is no trouble.
  public void retire() {
    answers.onTrouble(_ -> {});
  }

  Answers answers() {
    return answers;
  }

  public Desk desk() {
    return desk;
  }

  public SidebarModel sidebar() {
    return sidebar;
  }

  public HeadlinesModel headlines() {
    return headlines;
  }

  public ArticleModel article() {
    return article;
  }

  public StatusModel status() {
    return status;
  }

  StoriesModel stories() {
    return stories;
  }

  public CreditsModel credits() {
    return credits;
  }

  private void followPlace(Place place) {
    credits.reading().set(false);
    if (place instanceof Place.Credits) credits.reload();
  }

  public ViewerModel viewer() {
    return viewer;
  }

  public HealthModel health() {
    return health;
  }

  public LookModel look() {
    return look;
  }

  void offerUndoWith(UndoOffer offer) {
    undoOffer = offer;
  }

  /// What the person does from now on counts; before, the window chose by itself.
  public void personActs() {
    chosenByPerson = true;
  }

  /// Who pages through an article reads it, whoever opened it.
  public void personReads() {
    personActs();
    markReadInAWhile(article.article().get());
  }

  /// The window opens on an article and not on an empty pane.
  private void openFirst() {
    if (!chosenByPerson && headlines.chosen().get() < 0) headlines.choose(0);
  }

  private void open() {
    ArticleId chosen = headlines.chosenArticle();
    // A list that is made anew chooses nothing for a moment: what is open stays open.
    if (chosen != null && !article.shows(chosen.value())) article.open(chosen);
  }

  /// An article that is open for a while is read; one that the window opened by itself is not.
  private void markReadInAWhile(@Nullable Article shown) {
    if (shown == null || shown.state().read() || !chosenByPerson) return;
    int delay = look.markReadAfter().get();
    if (delay < 0 || opened == shown.id().value()) return;
    opened = shown.id().value();
    CompletableFuture.delayedExecutor(delay, TimeUnit.MILLISECONDS, answers.screen())
        .execute(() -> {
          if (article.shows(shown.id().value()) && opened == shown.id().value())
            mark(shown, Mark.READ);
        });
  }

  private void mark(Article shown, Mark mark) {
    answers.take(desk.mark().one(shown.id(), mark, shown.header().title()), _ -> {});
  }

  public void toggleRead() {
    Article shown = article.article().get();
    if (shown != null) mark(shown, shown.state().read() ? Mark.UNREAD : Mark.READ);
  }

  public void toggleStar() {
    Article shown = article.article().get();
    if (shown != null) mark(shown, shown.state().starred() ? Mark.UNSTAR : Mark.STAR);
  }

  public void markListRead() {
    markRead(headlines.ids());
  }

  /// Those below the chosen one, in whichever order they are listed.
  public void markOlderRead() {
    int chosen = headlines.chosen().get();
    if (chosen >= 0) markRead(Arrays.copyOfRange(headlines.ids(), chosen + 1, headlines.size()));
  }

  private void markRead(long[] ids) {
    String name = sidebar.name(headlines.place().get());
    offerUndo(desk.mark().many(ids, Mark.READ, name));
  }

  /// Offers to take back what was done, when it is done.
  public void offerUndo(CompletableFuture<Optional<Deed>> done) {
    answers.take(done, deed -> deed.ifPresent(this::offerUndo));
  }

  void offerUndo(Deed deed) {
    undoOffer.offer(
        DeedWords.done(deed), () -> answers.take(desk.undo().undo(deed), this::sayUndone));
  }

  public void undo() {
    answers.take(desk.undo().undo(), this::sayUndone);
  }

  private void sayUndone(Optional<Deed> deed) {
    status.say(deed.map(DeedWords::undone).orElseGet(DeedWords::nothingToUndo));
  }

  public void redo() {
    answers.take(
        desk.undo().redo(),
        deed -> status.say(deed.map(DeedWords::done).orElseGet(DeedWords::nothingToRedo)));
  }

  /// The next unread article: in this list, or else in the next feed that has one.
  public void nextUnread() {
    personActs();
    headlines.seekUnread(true, () -> nextFeedWithUnread(true));
  }

  public void previousUnread() {
    personActs();
    headlines.seekUnread(false, () -> {});
  }

  public void nextFeedWithUnread(boolean forward) {
    Place next = sidebar.neighbourWithUnread(headlines.place().get(), forward);
    if (next != null) go(next);
  }

  /// Who goes where he is wants to see what is there now.
  public void go(Place place) {
    personActs();
    if (headlines.place().get().equals(place)) headlines.reload(headlines.chosenArticle());
    else headlines.place().set(place);
  }

  /// Shows this article in the list of saved pages.
  public void openSaved(ArticleId id) {
    openIn(new Place.Saved(), id);
  }

  /// Shows this article in the list of its feed.
  public void openKept(ArticleId id) {
    answers.take(
        desk.browse().article(id),
        found -> found.ifPresent(article -> openIn(placeOf(article), id)));
  }

  private void openIn(Place place, ArticleId id) {
    personActs();
    headlines.place().set(place);
    headlines.reload(id);
    article.open(id);
  }

  private Place placeOf(Article article) {
    return sidebar.isSavedPages(article.feed())
        ? new Place.Saved()
        : new Place.InFeed(article.feed());
  }

  /// @param after is run when it was tried, whatever came of it
  public void fetchAgain(ArticleId id, Runnable after) {
    status.say(Words.get("fetch.begins"));
    answers.take(
        desk.keepWhole().fetchAgain(id, new Stop()),
        completeness -> {
          completeness.ifPresent(now -> status.say(words(now)));
          after.run();
        },
        thrown -> {
          status.say(ProblemWords.of(Problems.of(thrown)));
          after.run();
        });
  }

  private static String words(Completeness completeness) {
    if (completeness.complete()) return Words.get("fetch.complete");
    return String.join(" ", ProblemWords.of(completeness));
  }

  public void refresh() {
    status.refresh(headlines.place().get() instanceof Place.InFeed in ? in.feed() : null);
  }

  public void refreshFeed(FeedId feed) {
    status.refresh(feed);
  }

  public void refreshAll() {
    status.refresh(null);
  }

  /// What became different in the store.
  public void follow(List<Change> changes) {
    changes.forEach(this::follow);
    sidebar.reload();
    if (!headlines.isSearch() && changes.stream().anyMatch(Change.Arrived.class::isInstance)) {
      headlines.somethingCame();
    }
    if (headlines.place().get() instanceof Place.Credits) credits.reload();
    if (changes.stream().anyMatch(Change.Removed.class::isInstance)) {
      headlines.reload(headlines.chosenArticle());
    }
  }

  /// The search index has caught up with what changed.
  public void moreCanBeFound() {
    sidebar.countFound();
    if (headlines.isSearch()) headlines.somethingCame();
  }

  private void follow(Change change) {
    switch (change) {
      case Change.Rewritten rewritten -> changed(rewritten.articles());
      case Change.Marked marked -> changed(marked.articles());
      case Change.Arrived _, Change.Removed _, Change.FeedsChanged _, Change.Asked _ -> {}
    }
  }

  private void changed(List<ArticleId> articles) {
    long[] ids = articles.stream().mapToLong(ArticleId::value).toArray();
    headlines.changed(ids);
    if (Arrays.stream(ids).anyMatch(article::shows)) article.reload();
  }
}
