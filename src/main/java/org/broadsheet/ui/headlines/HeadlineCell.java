package org.broadsheet.ui.headlines;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import org.broadsheet.news.Headline;
import org.broadsheet.ui.Direction;
import org.broadsheet.ui.photo.Thumbnails;
import org.broadsheet.words.Words;
import org.jspecify.annotations.Nullable;

/// A headline in the list: title up to two lines, source and time, what is there offline, star, and
/// a small picture.
final class HeadlineCell extends ListCell<HeadlineList.Row> {
  private static final double THUMBNAIL_WIDTH = 60;
  private static final double THUMBNAIL_HEIGHT = 54;

  private final Ages ages;
  private final Thumbnails thumbnails;
  private final Circle dot = new Circle(4);
  private final Label title = new Label();
  private final HBox meta = new HBox();
  private final StackPane thumbnail = new StackPane();
  private final ImageView picture = new ImageView();
  private final HBox row = new HBox(8);
  private @Nullable String thumbnailHash;

  HeadlineCell(Ages ages, Thumbnails thumbnails) {
    this.ages = ages;
    this.thumbnails = thumbnails;
    dot.getStyleClass().add("dot");
    title.getStyleClass().add("title");
    title.setWrapText(true);
    meta.getStyleClass().add("meta");
    row.getStyleClass().add("headline");
    row.getChildren().addAll(dotPlace(), texts(), thumbnail());
    thumbnail.setVisible(false);
    thumbnail.setManaged(false);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
    // Two lines of title, whatever the size of the type.
    title.fontProperty().subscribe(font -> setTitleHeight(font.getSize()));
  }

  private void setTitleHeight(double size) {
    title.setMaxHeight(size * 2.75);
    title.setMinHeight(0);
  }

  private StackPane dotPlace() {
    StackPane place = new StackPane(dot);
    place.setMinWidth(14);
    place.setAlignment(Pos.TOP_LEFT);
    StackPane.setMargin(dot, new javafx.geometry.Insets(5, 0, 0, 0));
    return place;
  }

  private VBox texts() {
    VBox texts = new VBox(5, title, meta);
    texts.setMinWidth(0);
    HBox.setHgrow(texts, Priority.ALWAYS);
    return texts;
  }

  private StackPane thumbnail() {
    thumbnail.getStyleClass().add("thumbnail");
    thumbnail.setMinSize(THUMBNAIL_WIDTH, THUMBNAIL_HEIGHT);
    thumbnail.setMaxSize(THUMBNAIL_WIDTH, THUMBNAIL_HEIGHT);
    picture.setFitWidth(THUMBNAIL_WIDTH);
    picture.setFitHeight(THUMBNAIL_HEIGHT);
    Rectangle corners = new Rectangle(THUMBNAIL_WIDTH, THUMBNAIL_HEIGHT);
    corners.setArcWidth(10);
    corners.setArcHeight(10);
    picture.setClip(corners);
    thumbnail.getChildren().add(picture);
    return thumbnail;
  }

  @Override
  protected void updateItem(HeadlineList.Row item, boolean empty) {
    super.updateItem(item, empty);
    Headline headline = empty || item == null ? null : item.headline();
    setGraphic(empty ? null : row);
    row.setVisible(headline != null);
    if (headline != null) show(headline);
  }

  private void show(Headline headline) {
    boolean read = headline.state().read();
    dot.setVisible(!read);
    row.getStyleClass().remove("read");
    if (read) row.getStyleClass().add("read");
    title.setText(headline.title());
    row.setNodeOrientation(Direction.of(headline.title()));
    meta.getChildren().setAll(meta(headline));
    showThumbnail(headline.thumbnail());
    setAccessibleText(spoken(headline));
  }

  private void showThumbnail(@Nullable String hash) {
    if (Objects.equals(hash, thumbnailHash)) return;
    thumbnailHash = hash;
    thumbnail.setVisible(hash != null);
    thumbnail.setManaged(hash != null);
    if (hash == null) return;
    // By the time that the picture is there the cell may show another row.
    thumbnails.show(
        hash,
        image -> {
          if (hash.equals(thumbnailHash)) picture.setImage(image);
        });
  }

  private List<Node> meta(Headline headline) {
    List<Node> parts = new ArrayList<>();
    String where = headline.source() + " · " + age(headline);
    parts.add(label(offline(headline).isEmpty() ? where : where + " · " + offline(headline)));
    if (headline.complete()) {
      Circle complete = new Circle(2.5);
      complete.getStyleClass().add("complete-dot");
      parts.add(complete);
      parts.add(label(Words.get("headline.offline")));
    }
    if (headline.state().starred()) {
      Label star = label("★");
      star.getStyleClass().add("star");
      parts.add(star);
    }
    return parts;
  }

  /// When it came, and when its paper last gave another text of it.
  private String age(Headline headline) {
    String came = ages.of(headline.at());
    if (headline.updated() == null) return came;
    return came + " · " + Words.get("headline.updated", ages.of(headline.updated()));
  }

  /// What is not there offline; empty where all is, or where nothing can be counted.
  private static String offline(Headline headline) {
    if (headline.complete() || headline.photos() == headline.kept()) return "";
    return Words.get("headline.pictures", headline.kept(), headline.photos());
  }

  private static Label label(String text) {
    Label label = new Label(text);
    label.setMinWidth(text.length() < 10 ? Region.USE_PREF_SIZE : 0);
    return label;
  }

  private String spoken(Headline headline) {
    List<String> parts = new ArrayList<>();
    parts.add(headline.title());
    parts.add(Words.get(headline.state().read() ? "headline.read" : "headline.unread"));
    if (headline.state().starred()) parts.add(Words.get("headline.starred"));
    parts.add(headline.source());
    parts.add(age(headline));
    if (headline.complete()) parts.add(Words.get("headline.offline"));
    return String.join(", ", parts);
  }
}
