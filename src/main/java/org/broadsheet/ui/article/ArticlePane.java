package org.broadsheet.ui.article;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.broadsheet.news.Article;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Block;
import org.broadsheet.ui.Answers;
import org.broadsheet.ui.Message;
import org.broadsheet.usecase.Browse;
import org.broadsheet.words.Words;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The reading view. What is seen first is built first; the rest follows while the first is read.
public final class ArticlePane extends StackPane {
  private static final int FIRST_BLOCKS = 10;
  private static final int BLOCKS_AT_A_TIME = 25;

  private final ArticleModel model;
  private final Answers answers;
  private final ArticleDeeds deeds;
  private final StoriesModel stories;
  private final ZoneId zone;
  private final VBox column = new VBox();
  private final ScrollPane scroll = new ScrollPane();
  private final Measure measure;
  private final Selection selection = new Selection(column);
  private final ColumnPhotos photos;
  private Typesetter typesetter;
  private @Nullable Article shown;
  private long number;

  /// The photo to go to when the article is built; -1 for none.
  private int goTo = -1;

  /// @param textSize of the body, in pixels
  /// @param measureEms how wide the column may be, in ems of the text
  public ArticlePane(
      ArticleModel model,
      StoriesModel stories,
      Browse browse,
      ArticleDeeds deeds,
      IntegerProperty textSize,
      IntegerProperty measureEms,
      Answers answers) {
    this.model = model;
    this.answers = answers;
    this.deeds = deeds;
    this.stories = stories;
    zone = browse.zone();
    getStyleClass().add("article");
    setId("article");
    ObservableDoubleValue width = steady(width(textSize, measureEms));
    measure = new Measure(width, steady(height()), browse::file, answers);
    photos = new ColumnPhotos(scroll, answers, deeds);
    typesetter = new Typesetter(measure, deeds::open, photos);
    column.getStyleClass().add("column");
    column.maxWidthProperty().bind(column.prefWidthProperty());
    width.subscribe(wide -> fit(wide.doubleValue(), textSize.get()));
    textSize.subscribe(size -> fit(width.get(), size.intValue()));
    getChildren().add(scroll());
    model.article().subscribe(this::show);
  }

  /// The viewport is another at every layout, though of the same size; what follows it would ask
  /// for the next layout, and so on with every frame.
  private static ObservableDoubleValue steady(ObservableValue<Double> changing) {
    SimpleDoubleProperty steady = new SimpleDoubleProperty();
    changing.subscribe(value -> steady.set(value));
    return steady;
  }

  private ObservableValue<Double> width(IntegerProperty textSize, IntegerProperty measureEms) {
    return scroll
        .viewportBoundsProperty()
        .map(Bounds::getWidth)
        .flatMap(available ->
            textSize.flatMap(size ->
                measureEms.map(ems -> column(available, size.doubleValue() * ems.doubleValue()))));
  }

  /// The text keeps a margin, a small one where there is little room.
  private static double column(double available, double wanted) {
    double margin = available > 560 ? 48 : 22;
    return Math.max(120, Math.floor(Math.min(wanted, available - 2 * margin)));
  }

  /// A title in its usual size would break within words where the column holds few letters.
  private void fit(double wide, int size) {
    column.setStyle("-fx-font-size: " + size + "px");
    column.setPrefWidth(wide);
    column.getStyleClass().remove("tight");
    if (wide < 16 * size) column.getStyleClass().add("tight");
  }

  private ObservableValue<Double> height() {
    return scroll.viewportBoundsProperty().map(Bounds::getHeight);
  }

  private ScrollPane scroll() {
    StackPane holder = new StackPane(column);
    holder.setAlignment(Pos.TOP_CENTER);
    scroll.setId("article-scroll");
    scroll.setContent(holder);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(Words.get("article.name"));
    column.heightProperty().subscribe(_ -> photos.settle());
    return scroll;
  }

  private void show(@Nullable Article article) {
    Article before = shown;
    if (photos.isEditing() && before != null && article != null && isSame(before, article)) {
      // What is being typed stays until it is done.
      photos.whenEdited(() -> show(article));
      return;
    }
    shown = article;
    number++;
    if (article == null) {
      column.getChildren().setAll(nothingOpen());
      selection.over(List.of());
      photos.over(null, List.of());
      return;
    }
    boolean same = before != null && isSame(before, article);
    if (before != null && same && looksAlike(before, article)) {
      photos.over(article, typesetter.photos());
      goToPhoto();
      return;
    }
    double place = same ? scroll.getVvalue() : 0;
    boolean focused = holdsFocus();
    build(article);
    if (focused) focusText();
    answers.soon(() -> scroll.setVvalue(place));
  }

  private static boolean isSame(Article one, Article other) {
    return one.id().equals(other.id());
  }

  /// Whether the focus is on something that goes when the article is built anew.
  private boolean holdsFocus() {
    Node focus = getScene() == null ? null : getScene().getFocusOwner();
    while (focus != null && !focus.equals(column)) focus = focus.getParent();
    return focus != null;
  }

  /// Marks alone change nothing that is seen here.
  private static boolean looksAlike(Article one, Article other) {
    return one.body().equals(other.body())
        && one.header().equals(other.header())
        && one.completeness().equals(other.completeness())
        && one.related().equals(other.related());
  }

  private Node nothingOpen() {
    Region message =
        Message.of(
            Feather.BOOK_OPEN, Words.get("article.none.title"), Words.get("article.none.text"));
    message.getStyleClass().add("nothing-open");
    return message;
  }

  private void build(Article article) {
    typesetter = new Typesetter(measure, deeds::open, photos);
    photos.over(article, typesetter.photos());
    column.getStyleClass().remove("cjk");
    if (article.header().language().matches("(?i)(?:zh|ja|ko)\\b.*"))
      column.getStyleClass().add("cjk");
    List<Node> nodes = new ArrayList<>();
    nodes.add(new Heading(typesetter, zone).node(article));
    nodes.add(elsewhere());
    Verdict.of(article, deeds).ifPresent(nodes::add);
    column.getChildren().setAll(nodes);
    buildFrom(article, 0, FIRST_BLOCKS, number);
  }

  /// Which other feeds have the same article, which is listed only once.
  private Node elsewhere() {
    Label label = new Label();
    label.setId("elsewhere");
    label.getStyleClass().add("elsewhere");
    label.setWrapText(true);
    label
        .textProperty()
        .bind(model.elsewhere().map(names -> Words.get("article.elsewhere", names)));
    label.visibleProperty().bind(model.elsewhere().isNotEmpty());
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  private void buildFrom(Article article, int from, int count, long asked) {
    if (asked != number) return;
    List<Block> blocks = article.body().blocks();
    int to = Math.min(blocks.size(), from + count);
    blocks.subList(from, to).forEach(block -> column.getChildren().add(typesetter.node(block)));
    if (to < blocks.size()) {
      answers.soon(() -> buildFrom(article, to, BLOCKS_AT_A_TIME, asked));
    } else {
      if (!article.related().isEmpty()) {
        column.getChildren().add(new RelatedStories(typesetter, stories, deeds).node(article));
      }
      goToPhoto();
    }
    selection.over(typesetter.passages());
    photos.settle();
  }

  private void goToPhoto() {
    int photo = goTo;
    goTo = -1;
    // When its place is known, and the article's beginning was gone to.
    if (photo >= 0) answers.soon(() -> answers.soon(() -> photos.reveal(photo)));
  }

  /// Goes to a photo of the article that is opened next, or is open.
  ///
  /// @param photo its place among all photos of the article
  public void goToPhotoOf(ArticleId article, int photo) {
    goTo = photo;
    Article now = shown;
    if (now != null && now.id().equals(article)) goToPhoto();
  }

  /// The photo that the person is looking at, by its place among all; -1 where there is none.
  public int photoLookedAt() {
    return photos.lookedAt();
  }

  /// Back to a photo, with the focus on it.
  public void comeBackTo(int photo) {
    photos.reveal(photo);
  }

  /// Lets the person correct the credit of the photo that is looked at.
  public void correctCredit() {
    photos.correctLookedAt();
  }

  /// A window's height on, less two lines that one has just read. False where the end is reached.
  public boolean pageDown() {
    return scrollBy(1);
  }

  public boolean pageUp() {
    return scrollBy(-1);
  }

  private boolean scrollBy(int direction) {
    double window = scroll.getViewportBounds().getHeight();
    double hidden = scroll.getContent().getLayoutBounds().getHeight() - window;
    double before = scroll.getVvalue();
    if (hidden <= 1) return false;
    double step = (window - 60) / hidden;
    scroll.setVvalue(Math.clamp(before + direction * step, 0, 1));
    return Math.abs(scroll.getVvalue() - before) > 0.0005;
  }

  public void copy() {
    selection.copy();
  }

  public void selectAll() {
    selection.selectAll();
  }

  public String selectedText() {
    return selection.text();
  }

  public void focusText() {
    scroll.requestFocus();
  }

  /// The pictures of the article, for those who wait until they are there.
  public boolean isSettled() {
    return photos.isSettled();
  }
}
