package org.broadsheet.ui.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.broadsheet.news.Line;
import org.broadsheet.news.Photo;
import org.broadsheet.news.Photo.ImageRef;
import org.broadsheet.news.PhotoCredit;
import org.broadsheet.news.Picture;
import org.broadsheet.ui.Answers;
import org.broadsheet.ui.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Photos as they are seen.
class PhotoViewTest {
  private static final Map<Character, Integer> COLOURS =
      Map.of('r', 0xFF0000, 'g', 0x00FF00, 'b', 0x0000FF, 'y', 0xFFFF00);

  @TempDir private Path folder;

  @BeforeAll
  static void begin() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  /// A window that stays would take the keys of the next test.
  @AfterEach
  void close() throws TimeoutException {
    FxToolkit.setupFixture(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
  }

  /// Red and green above, blue and yellow below.
  private Path quarters() throws IOException {
    BufferedImage image = new BufferedImage(120, 80, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 120; x++) {
      for (int y = 0; y < 80; y++) {
        image.setRGB(x, y, COLOURS.get("rgby".charAt((x < 60 ? 0 : 1) + (y < 40 ? 0 : 2))));
      }
    }
    Path file = folder.resolve("quarters.png");
    ImageIO.write(image, "png", file.toFile());
    return file;
  }

  @ParameterizedTest
  @CsvSource({"1,rgby", "2,gryb", "3,ybgr", "4,byrg", "5,rbgy", "6,bryg", "7,ygbr", "8,gyrb"})
  void aPhotoIsUprightHoweverTheCameraWasHeld(int orientation, String seen) throws Exception {
    Path file = quarters();
    boolean onItsSide = orientation >= 5;
    int width = onItsSide ? 80 : 120;
    int height = onItsSide ? 120 : 80;
    Picture picture = new Picture("00", "image/png", width, height, 1, orientation);
    PhotoView view = FxToolkit.setupFixture(() -> shown(picture, file));
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, view::isSettled);
    WritableImage shot = FxToolkit.setupFixture(() -> snapshot(view));
    assertEquals(width, shot.getWidth());
    assertEquals(height, shot.getHeight());
    StringBuilder corners = new StringBuilder();
    for (int quarter = 0; quarter < 4; quarter++) {
      int x = width * (quarter % 2 * 2 + 1) / 4;
      int y = height * (quarter / 2 * 2 + 1) / 4;
      corners.append(name(shot.getPixelReader().getArgb(x, y) & 0xFFFFFF));
    }
    assertEquals(seen, corners.toString());
  }

  private static char name(int colour) {
    return COLOURS.entrySet().stream()
        .filter(entry -> entry.getValue() == colour)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse('?');
  }

  private static PhotoView shown(Picture picture, Path file) {
    Photo photo =
        new Photo(
            new ImageRef(URI.create("https://paper.example/p"), picture),
            Line.EMPTY,
            PhotoCredit.NONE,
            "");
    Measure measure =
        new Measure(
            new SimpleDoubleProperty(600),
            new SimpleDoubleProperty(800),
            _ -> CompletableFuture.completedFuture(Optional.of(file)),
            new Answers(new Screen()));
    PhotoView view =
        new PhotoView(
            photo, measure, _ -> {}, new ColumnPhotos(new ScrollPane(), measure.answers(), null));
    Stage stage = new Stage();
    stage.setScene(new Scene(view, 600, 400));
    stage.show();
    view.appear(true);
    return view;
  }

  private static WritableImage snapshot(PhotoView view) {
    view.layout();
    var frame = Objects.requireNonNull(view.lookup(".frame"));
    Bounds place = frame.localToScene(frame.getLayoutBounds());
    WritableImage all = view.getScene().snapshot(null);
    return new WritableImage(
        all.getPixelReader(),
        (int) place.getMinX(),
        (int) place.getMinY(),
        (int) place.getWidth(),
        (int) place.getHeight());
  }

  @Test
  void webpIsShownAsEveryOtherPicture() throws Exception {
    Path file = folder.resolve("picture");
    try (var webp = getClass().getResourceAsStream("/org/broadsheet/photo/lossy.webp")) {
      Files.copy(Objects.requireNonNull(webp), file);
    }
    PhotoView view =
        FxToolkit.setupFixture(() -> shown(new Picture("00", "image/webp", 40, 30, 1, 1), file));
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, view::isSettled);
    Image image =
        Objects.requireNonNull(
            ((ImageView) Objects.requireNonNull(view.lookup(".frame > ImageView"))).getImage());
    assertFalse(image.isError(), () -> image.getException().toString());
    assertEquals(40, image.getWidth());
  }
}
