package org.broadsheet.photo;

import static org.broadsheet.photo.Blocks.exif;
import static org.broadsheet.photo.Blocks.withExif;
import static org.broadsheet.photo.Pictures.decoded;
import static org.broadsheet.photo.Pictures.file;
import static org.broadsheet.photo.Pictures.quarters;
import static org.broadsheet.photo.Pictures.resource;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.broadsheet.news.Problem;
import org.broadsheet.news.Problem.Kind;
import org.broadsheet.photo.PhotoReading.Unusable;
import org.broadsheet.photo.PhotoReading.Usable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PhotoReaderTest {
  private static final int RED = 0xff0000;
  private static final int GREEN = 0x00ff00;
  private static final int BLUE = 0x0000ff;
  private static final int WHITE = 0xffffff;

  private final PhotoReader reader = new PhotoReader();

  private Usable usable(byte[] file) {
    return assertInstanceOf(Usable.class, reader.read(file));
  }

  private Problem problem(byte[] file) {
    return assertInstanceOf(Unusable.class, reader.read(file)).problem();
  }

  @ParameterizedTest
  @CsvSource({"jpeg, image/jpeg", "png, image/png", "gif, image/gif", "bmp, image/bmp"})
  void everyKindIsReadByItsBytes(String format, String type) {
    Usable read = usable(file(quarters(400, 300), format));
    assertEquals(type, read.type());
    assertEquals(new Size(400, 300), new Size(read.width(), read.height()));
    assertEquals(1, read.orientation());
    assertEquals(List.of(), read.credits());
  }

  @ParameterizedTest
  @CsvSource({"lossy.webp", "lossless.webp", "animated.webp"})
  void webpIsReadInAllItsKinds(String name) throws IOException {
    Usable read = usable(resource(name));
    assertEquals("image/webp", read.type());
    assertEquals(new Size(40, 30), new Size(read.width(), read.height()));
    assertColour(RED, decoded(read.thumbnail()), 0.25, 0.5);
  }

  @Test
  void progressiveJpegIsRead() throws IOException {
    assertEquals(400, usable(Pictures.progressiveJpeg(400, 300)).width());
  }

  @ParameterizedTest
  @CsvSource({
    "1600, 900, 180, 162",
    "900, 1600, 180, 162",
    "16000, 200, 180, 162",
    "400, 100, 180, 100",
    "100, 400, 100, 162",
    "40, 30, 40, 30",
    "3, 3, 3, 3",
  })
  void theThumbnailIsCutToItsShapeAndNeverEnlarged(int width, int height, int w, int h)
      throws IOException {
    BufferedImage thumbnail = decoded(usable(file(width, height, "jpeg")).thumbnail());
    assertEquals(new Size(w, h), new Size(thumbnail.getWidth(), thumbnail.getHeight()));
  }

  @Test
  void theThumbnailShowsTheMiddle() throws IOException {
    BufferedImage thumbnail = decoded(usable(file(2000, 1000, "png")).thumbnail());
    assertColour(RED, thumbnail, 0.4, 0.4);
    assertColour(GREEN, thumbnail, 0.6, 0.4);
    assertColour(BLUE, thumbnail, 0.4, 0.6);
    assertColour(WHITE, thumbnail, 0.6, 0.6);
  }

  /// Where the corners of the stored picture are seen.
  @ParameterizedTest
  @CsvSource({
    "1, RED, GREEN, BLUE, WHITE",
    "2, GREEN, RED, WHITE, BLUE",
    "3, WHITE, BLUE, GREEN, RED",
    "4, BLUE, WHITE, RED, GREEN",
    "5, RED, BLUE, GREEN, WHITE",
    "6, BLUE, RED, WHITE, GREEN",
    "7, WHITE, GREEN, BLUE, RED",
    "8, GREEN, WHITE, RED, BLUE",
  })
  void aPictureThatLiesOnItsSideStandsUp(
      int orientation, String first, String second, String third, String fourth)
      throws IOException {
    Usable read = usable(withExif(file(800, 600, "jpeg"), exif(Blocks.ORIENTATION, orientation)));
    boolean turned = orientation >= 5;
    Size size = turned ? new Size(600, 800) : new Size(800, 600);
    assertEquals(size, new Size(read.width(), read.height()));
    assertEquals(orientation, read.orientation());
    BufferedImage thumbnail = decoded(read.thumbnail());
    assertColour(named(first), thumbnail, 0.25, 0.25);
    assertColour(named(second), thumbnail, 0.75, 0.25);
    assertColour(named(third), thumbnail, 0.25, 0.75);
    assertColour(named(fourth), thumbnail, 0.75, 0.75);
  }

  @ParameterizedTest
  @CsvSource({"0", "9", "6000"})
  void anOrientationThatDoesNotExistIsNone(int orientation) {
    byte[] exif = exif(Blocks.ORIENTATION, orientation);
    assertEquals(1, usable(withExif(file(80, 60, "jpeg"), exif)).orientation());
  }

  @Test
  void orientationCountsInPngAndWebpToo() {
    byte[] exif = exif(Blocks.ORIENTATION, 6);
    byte[] png = Blocks.withChunks(file(80, 60, "png"), Blocks.pngChunk("eXIf", exif));
    assertEquals(6, usable(png).orientation());
    byte[] pixels = Arrays.copyOfRange(resource("lossy.webp"), 12, 122);
    byte[] webp = Blocks.webp(Blocks.webpHeader(8, 40, 30), pixels, Blocks.riffChunk("EXIF", exif));
    assertEquals(6, usable(webp).orientation());
    assertEquals(new Size(30, 40), new Size(usable(webp).width(), usable(webp).height()));
  }

  @Test
  void whatShowsThroughStaysSo() throws IOException {
    BufferedImage half = new BufferedImage(300, 300, BufferedImage.TYPE_INT_ARGB);
    half.setRGB(150, 150, 0xff112233);
    Usable read = usable(file(half, "png"));
    assertEquals(Format.PNG, Format.of(read.thumbnail()));
    assertEquals(0, decoded(read.thumbnail()).getRGB(0, 0) >>> 24);
  }

  @Test
  void whatCouldButDoesNotShowThroughBecomesJpeg() {
    byte[] opaque = file(quarters(300, 300, BufferedImage.TYPE_INT_ARGB), "png");
    assertEquals(Format.JPEG, Format.of(usable(opaque).thumbnail()));
  }

  static Stream<Arguments> whatIsNoPictureIsNamed() {
    return Stream.of(
        Arguments.of("<!DOCTYPE html><html><img src=x>", "text/html"),
        Arguments.of("\n <html lang=en>", "text/html"),
        Arguments.of(
            "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>", "image/svg+xml"),
        Arguments.of("\0\0\0 ftypavif\0\0\0\0", "image/avif"),
        Arguments.of("\0\0\0 ftypheic\0\0\0\0", "image/heic"),
        Arguments.of("\0\0\0 ftypisom\0\0\0\0", "video/mp4"),
        Arguments.of("\0\0\1\0\1\0", "image/x-icon"),
        Arguments.of("II*\0\10\0\0\0", "image/tiff"),
        Arguments.of("MM\0*\0\0\0\10", "image/tiff"),
        Arguments.of("%PDF-1.7", "application/pdf"),
        Arguments.of("{\"error\": 404}", ""),
        Arguments.of("x", ""));
  }

  @ParameterizedTest
  @MethodSource
  void whatIsNoPictureIsNamed(String content, String type) {
    byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
    assertEquals(new Problem(Kind.NOT_A_PICTURE, type), problem(bytes));
  }

  @Test
  void nothingIsEmpty() {
    assertEquals(Problem.of(Kind.EMPTY), problem(new byte[0]));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "2, 2", "600, 1", "2, 400"})
  void trackingPixelsAreNoPictures(int width, int height) {
    assertEquals(new Problem(Kind.NOT_A_PICTURE, "pixel"), problem(file(width, height, "gif")));
  }

  private static int named(String colour) {
    return switch (colour) {
      case "RED" -> RED;
      case "GREEN" -> GREEN;
      case "BLUE" -> BLUE;
      case "WHITE" -> WHITE;
      default -> throw new IllegalArgumentException(colour);
    };
  }

  /// At a place given in parts of the width and height; JPEG may blur it a little.
  static void assertColour(int expected, BufferedImage image, double x, double y) {
    int actual = image.getRGB((int) (image.getWidth() * x), (int) (image.getHeight() * y));
    for (int shift = 0; shift <= 16; shift += 8) {
      int difference = Math.abs((expected >> shift & 0xff) - (actual >> shift & 0xff));
      assertTrue(difference < 60, () -> "%06x but was %06x".formatted(expected, actual & 0xffffff));
    }
  }
}
