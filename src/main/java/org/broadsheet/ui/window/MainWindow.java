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
import org.broadsheet.ui.actions.Action;
import org.broadsheet.ui.actions.KeyDispatcher;
import org.broadsheet.ui.article.ArticleDeeds;
import org.broadsheet.ui.article.ArticlePane;
import org.broadsheet.ui.headlines.HeadlinesPane;
import org.broadsheet.ui.sidebar.SidebarPane;
import org.broadsheet.usecase.Stop;
import org.broadsheet.words.Words;

/// The window: three panes, toolbar, status line, and what lies over them.
public final class MainWindow implements ArticleDeeds {
  private final WindowModel model;
  private final Consumer<URI> browser;
  private final Stage stage;
  private final Overlay overlay = new Overlay();
  private final UndoBar undoBar = new UndoBar();
  private final Panels panels;
  private final Files files;
  private final ArticlePane article;
  private final Panes panes;
  private final Toolbar toolbar;
  private final HeadlinesPane headlines;
  private final List<Action> actions;
  private final Scene scene;

  /// @param browser opens an address in the person's browser
  public MainWindow(Stage stage, WindowModel model, Clock clock, Consumer<URI> browser) {
    this.stage = stage;
    this.model = model;
    this.browser = browser;
    panels = new Panels(model, overlay, clock, browser);
    files = new Files(stage, model);
    article = article();
    headlines = new HeadlinesPane(model.headlines(), model.desk().browse(), clock, model.answers());
    panes = new Panes(sidebar(), headlines, article);
    actions = Actions.of(model, this, panes, panels, files);
    toolbar = new Toolbar(model, byId(actions), actions);
    scene = new Scene(root(), 1360, 860);
    dress();
    new KeyDispatcher(actions, panels::isOpen).listen(scene);
    model.offerUndoWith(undoBar::offer);
  }

  private static Map<String, Action> byId(List<Action> actions) {
    return actions.stream().collect(Collectors.toMap(Action::id, Function.identity()));
  }

  private ArticlePane article() {
    return new ArticlePane(
        model.article(),
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

  private Parent root() {
    BorderPane window =
        new BorderPane(
            panes, toolbar, null, new StatusLine(model, () -> panels.showHealth(null)), null);
    // Where there is too little room, something is cut at the end and nothing at the beginning.
    window.setMinSize(0, 0);
    StackPane root = new StackPane(window, undoBar, overlay);
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
      read(URI.create(event.getDragboard().getUrl()));
    }
    event.setDropCompleted(true);
    event.consume();
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
    model.status().say(Words.get("related.fetching", story));
    model.answers().take(model.desk().savePage().save(story, new Stop()), files::show);
  }

  @Override
  public void fetchAgain(ArticleId id) {
    model.fetchAgain(id);
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
