package org.broadsheet.photo;

import static org.broadsheet.photo.Blocks.withAdobe;
import static org.broadsheet.photo.PhotoReaderTest.assertColour;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.IOException;
import org.broadsheet.photo.PhotoReading.Usable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JpegInksTest {

  /// A JPEG file of one colour, given as its channels are coded.
  private static byte[] plain(int... channels) throws IOException {
    WritableRaster raster = Raster.createInterleavedRaster(0, 64, 48, channels.length, null);
    for (int y = 0; y < 48; y++) {
      for (int x = 0; x < 64; x++) raster.setPixel(x, y, channels);
    }
    return Pictures.jpeg(raster);
  }

  private static BufferedImage thumbnail(byte[] file) throws IOException {
    Usable read = assertInstanceOf(Usable.class, new PhotoReader().read(file));
    return Pictures.decoded(read.thumbnail());
  }

  @ParameterizedTest
  @CsvSource({"255, 0, 0, 0, 00ffff", "0, 255, 255, 0, ff0000", "0, 0, 0, 255, 000000"})
  void inksBecomeColours(int cyan, int magenta, int yellow, int black, String colour)
      throws IOException {
    int expected = Integer.parseInt(colour, 16);
    assertColour(expected, thumbnail(plain(cyan, magenta, yellow, black)), 0.5, 0.5);
  }

  @Test
  void adobesInksAreInverted() throws IOException {
    byte[] red = withAdobe(plain(255, 0, 0, 255), 0);
    assertColour(0xff0000, thumbnail(red), 0.5, 0.5);
  }

  @Test
  void adobesInksMayBeCodedAsLightAndColour() throws IOException {
    byte[] red = withAdobe(plain(179, 171, 0, 255), 2);
    assertColour(0xff0000, thumbnail(red), 0.5, 0.5);
  }

  @Test
  void aWrongColourProfileDoesNotHideThePicture() throws IOException {
    byte[] profile = Blocks.join(Blocks.latin1("ICC_PROFILE\0\1\1"), new byte[500]);
    byte[] file = Blocks.withSegment(Pictures.file(400, 300, "jpeg"), 0xe2, profile);
    assertColour(0xff0000, thumbnail(file), 0.25, 0.25);
  }

  @Test
  void threeChannelsMayBeRedGreenAndBlue() throws IOException {
    byte[] red = withAdobe(plain(255, 0, 0), 0);
    assertColour(0xff0000, thumbnail(red), 0.5, 0.5);
  }
}
