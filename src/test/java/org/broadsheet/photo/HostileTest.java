package org.broadsheet.photo;

import static org.broadsheet.photo.Blocks.exif;
import static org.broadsheet.photo.Blocks.iptc;
import static org.broadsheet.photo.Blocks.latin1;
import static org.broadsheet.photo.Blocks.photoshop;
import static org.broadsheet.photo.Blocks.pngChunk;
import static org.broadsheet.photo.Blocks.utf8;
import static org.broadsheet.photo.Blocks.withChunks;
import static org.broadsheet.photo.Blocks.withExif;
import static org.broadsheet.photo.Blocks.withPhotoshop;
import static org.broadsheet.photo.Blocks.withXmp;
import static org.broadsheet.photo.Blocks.xmp;
import static org.broadsheet.photo.Blocks.zlib;
import static org.broadsheet.photo.Pictures.file;
import static org.broadsheet.photo.Pictures.resource;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.news.Problem;
import org.broadsheet.news.Problem.Kind;
import org.broadsheet.photo.PhotoReading.Unusable;
import org.broadsheet.photo.PhotoReading.Usable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class HostileTest {
  private static final Problem BROKEN = Problem.of(Kind.PICTURE_BROKEN);

  /// As a WebP frame writes that it is 10 × 10.
  private static final byte[] TEN = {9, 0, 0, 9, 0, 0};

  private static Problem problem(byte[] file) {
    return assertInstanceOf(Unusable.class, new PhotoReader().read(file)).problem();
  }

  private static Usable usable(byte[] file) {
    return assertInstanceOf(Usable.class, new PhotoReader().read(file));
  }

  /// Only a header: decoding it would fail in another way.
  private static byte[] png(int width, int height) {
    byte[] size = ByteBuffer.allocate(8).putInt(width).putInt(height).array();
    return Blocks.join(
        latin1("\u0089PNG\r\n\u001a\n"),
        pngChunk("IHDR", size, new byte[] {8, 6, 0, 0, 0}),
        pngChunk("IDAT", zlib(new byte[100])),
        pngChunk("IEND"));
  }

  private static Problem tooLarge(int width, int height) {
    return new Problem(Kind.PICTURE_TOO_LARGE, width + " × " + height);
  }

  @ParameterizedTest
  @CsvSource({"20000, 20000", "16001, 3", "3, 16001", "10000, 5001", "2147483647, 2147483647"})
  void aHugePictureIsNotDecoded(int width, int height) {
    assertEquals(tooLarge(width, height), problem(png(width, height)));
  }

  @Test
  void aHugeJpegIsNotDecoded() {
    byte[] jpeg = file(80, 60, "jpeg");
    int frame = markers(jpeg, 0xc0).getFirst();
    ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 20000).putShort(frame + 7, (short) 20000);
    assertEquals(tooLarge(20000, 20000), problem(jpeg));
  }

  /// Where those of this number begin.
  private static List<Integer> markers(byte[] jpeg, int number) {
    return IntStream.range(0, jpeg.length - 1)
        .filter(i -> jpeg[i] == (byte) 0xff && jpeg[i + 1] == (byte) number)
        .boxed()
        .toList();
  }

  @Test
  void aGifWithAHugeScreenIsNotUsed() {
    byte[] gif = file(80, 60, "gif");
    ByteBuffer.wrap(gif).order(ByteOrder.LITTLE_ENDIAN).putInt(6, 0xffffffff);
    assertEquals(tooLarge(65535, 65535), problem(gif));
  }

  @Test
  void aHugeWebpIsNotDecoded() {
    byte[] webp = Blocks.webp(Blocks.webpHeader(0, 5000, 5000), chunks("lossy.webp"));
    assertEquals(tooLarge(5000, 5000), problem(webp));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lossy.webp", "lossless.webp"})
  void aWebpFrameThatIsLargerThanItsPictureIsBroken(String name) {
    assertEquals(BROKEN, problem(Blocks.webp(Blocks.webpHeader(0, 10, 10), chunks(name))));
    byte[] frame = Blocks.riffChunk("ANMF", new byte[6], TEN, new byte[4], chunks(name));
    assertEquals(BROKEN, problem(Blocks.webp(Blocks.webpHeader(2, 10, 10), frame)));
  }

  /// A WebP file without its header.
  private static byte[] chunks(String name) {
    byte[] file = resource(name);
    return Arrays.copyOfRange(file, 12, file.length);
  }

  static Stream<byte[]> cut() throws IOException {
    return Stream.of(
            file(400, 300, "jpeg"),
            Pictures.progressiveJpeg(400, 300),
            file(400, 300, "png"),
            file(400, 300, "gif"),
            file(400, 300, "bmp"),
            resource("lossy.webp"),
            resource("lossless.webp"),
            resource("animated.webp"))
        .flatMap(f -> Stream.of(2, 3, 4).map(part -> Arrays.copyOf(f, f.length - f.length / part)));
  }

  @ParameterizedTest
  @MethodSource("cut")
  void aCutFileIsBroken(byte[] cut) {
    assertEquals(BROKEN, problem(cut));
  }

  @Test
  void aBmpFileWithoutItsLastBytesIsBroken() {
    byte[] bmp = file(1200, 900, "bmp");
    assertEquals(BROKEN, problem(Arrays.copyOf(bmp, bmp.length - 50)));
  }

  /// What is left decodes without a fault, only coarsely.
  @Test
  void aProgressiveJpegWithoutItsLastScanIsBroken() throws IOException {
    byte[] jpeg = Pictures.progressiveJpeg(400, 300);
    assertEquals(BROKEN, problem(Arrays.copyOf(jpeg, markers(jpeg, 0xda).getLast())));
  }

  @Test
  void aWebpFileThatIsReadBehindItsEndForHoursIsBroken() {
    byte[] webp = resource("lossless.webp");
    webp[25] = 4;
    assertEquals(BROKEN, problem(webp));
  }

  @Test
  void aMissingEndMarkDoesNoHarm() {
    byte[] jpeg = file(400, 300, "jpeg");
    assertEquals(400, usable(Arrays.copyOf(jpeg, jpeg.length - 2)).width());
  }

  @Test
  void somethingBehindTheEndDoesNoHarm() {
    for (String format : List.of("jpeg", "png", "gif", "bmp")) {
      assertEquals(400, usable(Blocks.join(file(400, 300, format), new byte[1000])).width());
    }
  }

  @Test
  void onlyTheBeginningIsBroken() {
    for (String format : List.of("jpeg", "png", "gif", "bmp")) {
      byte[] file = file(40, 30, format);
      for (int length = 14; length < 60; length++) {
        assertEquals(BROKEN, problem(Arrays.copyOf(file, length)), format + " of " + length);
      }
    }
  }

  @Test
  void tenThousandFramesCostNoMoreThanOne() {
    byte[] gif = file(80, 60, "gif");
    int frames =
        IntStream.range(13, gif.length).filter(i -> gif[i] == 0x2c).findFirst().orElseThrow();
    byte[] frame = Arrays.copyOfRange(gif, frames, gif.length - 1);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(gif, 0, frames);
    for (int i = 0; i < 10_000; i++) all.writeBytes(frame);
    all.write(0x3b);
    assertEquals(80, usable(all.toByteArray()).width());
  }

  @Test
  void tenThousandScansAreNotRead() throws IOException {
    byte[] jpeg = Pictures.progressiveJpeg(400, 300);
    int scan = markers(jpeg, 0xda).get(0);
    int next = markers(jpeg, 0xc4).stream().filter(at -> at > scan).findFirst().orElseThrow();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(jpeg, 0, scan);
    for (int i = 0; i < 10_000; i++) all.write(jpeg, scan, next - scan);
    all.write(jpeg, next, jpeg.length - next);
    assertEquals(BROKEN, problem(all.toByteArray()));
  }

  @Test
  void packedTextOfAnySizeIsPassedOver() {
    byte[] bomb = Blocks.bomb(1_000);
    byte[] keyword = latin1("XML:com.adobe.xmp\0\1\0\0\0");
    byte[] png =
        withChunks(
            file(80, 60, "png"),
            pngChunk("zTXt", latin1("Comment\0\0"), bomb),
            pngChunk("iTXt", keyword, bomb),
            pngChunk("iCCP", latin1("profile\0\0"), bomb));
    assertEquals(List.of(), usable(png).credits());
  }

  @Test
  void xmlIsReadWithoutEntities() {
    String creator = "<dc:creator><rdf:Seq><rdf:li>Jane &boom;</rdf:li></rdf:Seq></dc:creator>";
    String document = new String(xmp(creator), StandardCharsets.UTF_8);
    String type = "<!DOCTYPE x [<!ENTITY boom SYSTEM 'file:///etc/hostname'>]>";
    assertEquals(List.of(), usable(withXmp(file(80, 60, "jpeg"), utf8(type + document))).credits());
    String bomb = "<!DOCTYPE x [<!ENTITY boom 'Roe'>]>";
    assertEquals(List.of(), usable(withXmp(file(80, 60, "jpeg"), utf8(bomb + document))).credits());
  }

  @Test
  void xmlOfAnyDepthIsSurvived() {
    String deep = "<dc:x><rdf:Description>".repeat(20_000);
    byte[] xmp = xmp(deep + "</rdf:Description></dc:x>".repeat(20_000));
    byte[] chunk = pngChunk("iTXt", latin1("XML:com.adobe.xmp\0\0\0\0\0"), xmp);
    assertEquals(List.of(), usable(withChunks(file(80, 60, "png"), chunk)).credits());
  }

  @Test
  void directoriesInACircleEnd() {
    byte[] exif = exif(Blocks.ARTIST, "Jane Roe");
    ByteBuffer.wrap(exif).order(ByteOrder.LITTLE_ENDIAN).putInt(8 + 2 + 12, 8);
    assertEquals(
        "Jane Roe", usable(withExif(file(80, 60, "jpeg"), exif)).credits().getFirst().written());
  }

  @Test
  void aCountThatIsLargerThanTheFileIsSurvived() {
    byte[] exif = exif(Blocks.ARTIST, "Jane Roe");
    ByteBuffer.wrap(exif).order(ByteOrder.LITTLE_ENDIAN).putInt(8 + 2 + 4, 0x7fffffff);
    assertEquals(List.of(), usable(withExif(file(80, 60, "jpeg"), exif)).credits());
  }

  /// Whatever happens to a file, there is an answer, and it is a reading or one of a few problems.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "jpeg",
        "progressive",
        "png",
        "gif",
        "bmp",
        "lossy.webp",
        "lossless.webp",
        "animated.webp"
      })
  void anyDamageIsSurvived(String kind) throws IOException {
    byte[] whole = seed(kind);
    Random random = new Random(42);
    for (int i = 0; i < 100; i++) {
      byte[] damaged = whole.clone();
      int hits = 1 + random.nextInt(8);
      for (int hit = 0; hit < hits; hit++) {
        damaged[random.nextInt(random.nextBoolean() ? damaged.length : 46)] =
            (byte) random.nextInt(256);
      }
      if (random.nextInt(4) == 0) damaged = Arrays.copyOf(damaged, random.nextInt(damaged.length));
      new PhotoReader().read(damaged);
    }
  }

  private static byte[] seed(String kind) throws IOException {
    byte[] exif = exif(Blocks.ARTIST, "Jane Roe");
    byte[] resources = photoshop(iptc(Blocks.BY_LINE, "Jane Roe"));
    byte[] xmp = xmp("<photoshop:Credit>Jane Roe</photoshop:Credit>");
    return switch (kind) {
      case "jpeg" -> withExif(withXmp(withPhotoshop(file(90, 70, "jpeg"), resources), xmp), exif);
      case "progressive" -> Pictures.progressiveJpeg(90, 70);
      case "png" ->
          withChunks(
              file(90, 70, "png"),
              pngChunk("eXIf", exif),
              pngChunk("iTXt", latin1("XML:com.adobe.xmp\0\0\0\0\0"), xmp));
      case "gif", "bmp" -> file(90, 70, kind);
      default -> resource(kind);
    };
  }
}
