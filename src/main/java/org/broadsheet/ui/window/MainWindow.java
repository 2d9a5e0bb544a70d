package org.broadsheet.ui.window;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.broadsheet.news.Article;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Feed;
import org.broadsheet.news.Photo;
import org.broadsheet.news.PhotoPlace;
import org.broadsheet.news.Place;
import org.broadsheet.ui.actions.Action;
import org.broadsheet.ui.actions.KeyDispatcher;
import org.broadsheet.ui.article.ArticleDeeds;
import org.broadsheet.ui.article.ArticlePane;
import org.broadsheet.ui.credits.NamesPane;
import org.broadsheet.ui.credits.WallPane;
import org.broadsheet.ui.headlines.HeadlinesPane;
import org.broadsheet.ui.sidebar.SidebarPane;
import org.broadsheet.ui.storage.Restart;
import org.broadsheet.ui.viewer.ViewerDeeds;
import org.broadsheet.ui.viewer.ViewerPane;
import org.broadsheet.usecase.Stop;
import org.broadsheet.words.Words;

/// The window: three panes, toolbar, status line, and what lies over them.
public final class MainWindow implements ArticleDeeds, ViewerDeeds {
  private final WindowModel model;
  private final Consumer<URI> browser;
  private final Stage stage;
  private final Overlay overlay = new Overlay();
  private final UndoBar undoBar = new UndoBar();
  private final Panels panels;
  private final Files files;
  private final ArticlePane article;
  private final ViewerPane viewer;
  private final Reading reading;
  private final WallPane wall;
  private final Panes panes;
  private final Toolbar toolbar;
  private final HeadlinesPane headlines;
  private final List<Action> actions;
  private final Scene scene;

  /// @param browser opens an address in the person's browser
  /// @param restart puts other articles in the place of these
  public MainWindow(
      Stage stage, WindowModel model, Clock clock, Consumer<URI> browser, Restart restart) {
    this.stage = stage;
    this.model = model;
    this.browser = browser;
    files = new Files(stage, model);
    panels = new Panels(model, overlay, clock, browser, new Panels.Copies(files, restart));
    article = article();
    viewer = new ViewerPane(model.viewer(), model.desk().browse(), this, model.answers());
    headlines = new HeadlinesPane(model.headlines(), model.desk().browse(), clock, model.answers());
    reading = new Reading(article, this::backToWall);
    wall = new WallPane(model.credits(), model.desk().browse(), this::open, model.answers());
    NamesPane names = new NamesPane(model.credits(), wall::focusWall);
    panes = new Panes(sidebar(), headlines, article, reading, names, wall);
    model.headlines().place().subscribe(_ -> arrange());
    model.credits().reading().subscribe(_ -> arrange());
    actions = Actions.of(model, this, panes, panels, files);
    toolbar = new Toolbar(model, byId(actions), actions);
    scene = new Scene(root(), 1360, 860);
    dress();
    new KeyDispatcher(actions, () -> panels.isOpen() || viewer.isVisible()).listen(scene);
    model.offerUndoWith(undoBar::offer);
  }

  private static Map<String, Action> byId(List<Action> actions) {
    return actions.stream().collect(Collectors.toMap(Action::id, Function.identity()));
  }

  private ArticlePane article() {
    return new ArticlePane(
        model.article(),
        model.stories(),
        model.desk().browse(),
        this,
        model.look().textSize(),
        model.look().measure(),
        model.answers());
  }

  private SidebarPane sidebar() {
    return new SidebarPane(
        model.sidebar(), model.headlines().place(), new SidebarMenu(model, panels)::of);
  }

  /// What the person came for: headlines, or pictures by their makers.
  private void arrange() {
    boolean credits = model.headlines().place().get() instanceof Place.Credits;
    boolean fromWall = credits && model.credits().reading().get();
    if (fromWall) reading.offerWayBack(model.credits().name());
    else reading.offerNothing();
    panes.show(
        fromWall
            ? Panes.Shown.ARTICLE_FROM_WALL
            : credits ? Panes.Shown.WALL : Panes.Shown.HEADLINES);
  }

  private void open(PhotoPlace place) {
    model.personActs();
    article.goToPhotoOf(place.article(), place.index());
    model.article().open(place.article());
    model.credits().reading().set(true);
  }

  private void backToWall() {
    model.credits().reading().set(false);
    model.answers().soon(wall::focusWall);
  }

  private Parent root() {
    BorderPane window =
        new BorderPane(
            panes, toolbar, null, new StatusLine(model, () -> panels.showHealth(null)), null);
    // Where there is too little room, something is cut at the end and nothing at the beginning.
    window.setMinSize(0, 0);
    StackPane root = new StackPane(window, viewer, undoBar, overlay);
    // What lies under the pictures must not be reached by key.
    window.visibleProperty().bind(viewer.visibleProperty().not());
    StackPane.setAlignment(undoBar, Pos.BOTTOM_CENTER);
    StackPane.setMargin(undoBar, new Insets(0, 0, 48, 0));
    root.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> model.personActs());
    root.setOnDragOver(MainWindow::welcome);
    root.setOnDragDropped(this::take);
    return root;
  }

  private static void welcome(DragEvent event) {
    if (event.getDragboard().hasFiles() || event.getDragboard().hasUrl()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void take(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.getDragboard().getFiles().forEach(file -> files.take(file.toPath()));
    } else if (event.getDragboard().hasUrl()) {
      save(URI.create(event.getDragboard().getUrl()));
    }
    event.setDropCompleted(true);
    event.consume();
  }

  private void save(URI page) {
    model.status().say(Words.get("related.fetching", page));
    model.answers().take(model.desk().savePage().save(page, new Stop()), files::show);
  }

  private void dress() {
    model.look().theme().subscribe(choice -> choice.theme().dress(scene));
    model.look().windowText().subscribe(size -> setSize(size.intValue()));
    model.sidebar().contents().subscribe(_ -> namePlace());
    model.headlines().place().subscribe(_ -> namePlace());
    model.headlines().listChanged(this::namePlace);
  }

  /// Icons are pictures of a size of their own, so they know two steps.
  private void setSize(int size) {
    scene.getRoot().setStyle("-fx-font-size: " + size + "px");
    scene.getRoot().getStyleClass().remove("large");
    if (size >= 19) scene.getRoot().getStyleClass().add("large");
  }

  private void namePlace() {
    headlines.setPlace(
        model.sidebar().name(model.headlines().place().get()),
        model.sidebar().note(model.headlines().place().get(), model.headlines().size()));
    Feed feed = model.sidebar().feedOf(model.headlines().place().get());
    if (feed == null) headlines.setTrouble("", () -> {});
    else headlines.setTrouble(panels.trouble(feed), () -> panels.showHealth(feed.id()));
    stage.setTitle(
        Words.get("window.title", model.sidebar().name(model.headlines().place().get())));
  }

  public void show() {
    stage.setScene(scene);
    stage.setMinWidth(720);
    stage.setMinHeight(480);
    stage
        .getIcons()
        .setAll(IntStream.of(16, 24, 32, 48, 64, 128, 256).mapToObj(MainWindow::icon).toList());
    stage.show();
    headlines.focusList();
  }

  private static Image icon(int size) {
    return new Image(
        java.util.Objects.requireNonNull(
            MainWindow.class.getResourceAsStream(
                "/org/broadsheet/ui/icons/broadsheet-" + size + ".png")));
  }

  /// Another start of the program on the same folder wants to be seen.
  public void comeToFront() {
    if (stage.isIconified()) stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
  }

  @Override
  public void open(URI address) {
    browser.accept(address);
  }

  @Override
  public void read(URI story) {
    model.stories().read(story, model::openSaved);
  }

  @Override
  public void fetchAgain(ArticleId id) {
    fetchAgain(id, () -> {});
  }

  @Override
  public void fetchAgain(ArticleId id, Runnable after) {
    model.fetchAgain(id, after);
  }

  @Override
  public void go(ArticleId id) {
    model.openKept(id);
  }

  @Override
  public void view(Article of, int photo) {
    if (!model.viewer().look(of, photo)) model.status().say(Words.get("viewer.none"));
  }

  /// The picture that the person is looking at, or the first.
  void viewPicture() {
    Article shown = model.article().article().get();
    if (shown != null) view(shown, Math.max(0, article.photoLookedAt()));
  }

  @Override
  public void left(int photo) {
    article.comeBackTo(photo);
  }

  @Override
  public void undo() {
    model.undo();
  }

  void correctCredit() {
    article.correctCredit();
  }

  @Override
  public void correct(Article of, Photo photo, String typed) {
    model.offerUndo(model.desk().correctCredit().to(of.id(), photo, typed));
  }

  @Override
  public void asFound(Article of, Photo photo) {
    model.offerUndo(model.desk().correctCredit().asFound(of.id(), photo));
  }

  void fetchAgain() {
    Article shown = model.article().article().get();
    if (shown != null) fetchAgain(shown.id());
  }

  void openOriginal() {
    Article shown = model.article().article().get();
    if (shown != null && shown.link() != null) open(shown.link());
  }

  /// A page on; at the end the next unread article.
  void pageDown() {
    model.personActs();
    if (!article.pageDown()) model.nextUnread();
  }

  void pageUp() {
    article.pageUp();
  }

  void copy() {
    article.copy();
  }

  void selectAll() {
    article.selectAll();
  }

  void focusSearch() {
    toolbar.focusSearch();
  }

  void showKeys() {
    panels.showKeys(actions);
  }
}
