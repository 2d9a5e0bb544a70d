package org.broadsheet.photo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Set;

/// A JPEG file's segments: what stands in them besides the pixels, and what the decoder does not
/// tell.
///
/// @see <a href="https://www.w3.org/Graphics/JPEG/itu-t81.pdf">ITU-T T.81, annex B</a>
final class JpegFile {
  private static final int START_OF_SCAN = 0xda;
  private static final int END_OF_IMAGE = 0xd9;
  private static final Set<Integer> NO_FRAMES = Set.of(0xc4, 0xc8, 0xcc);
  private static final String XMP_START = "http://ns.adobe.com/xap/1.0/\0";
  private static final String PHOTOSHOP_START = "Photoshop 3.0\0";

  private Embedded embedded = Embedded.NONE;
  private final ByteArrayOutputStream photoshop = new ByteArrayOutputStream();
  private boolean progressive;
  private int channels;
  private int scans;
  private int adobeTransform = -1;

  private JpegFile() {}

  static JpegFile of(byte[] bytes) {
    JpegFile jpeg = new JpegFile();
    ByteBuffer file = ByteBuffer.wrap(bytes).position(2);
    jpeg.readSegments(file);
    jpeg.countScans(file);
    return jpeg;
  }

  Embedded embedded() {
    return embedded.withPhotoshop(photoshop.toByteArray());
  }

  boolean isProgressive() {
    return progressive;
  }

  /// How many numbers make a colour.
  int channels() {
    return channels;
  }

  int scans() {
    return scans;
  }

  /// How an Adobe program coded the colours: 0 as they are, 1 as YCbCr, 2 as YCCK; -1 where no such
  /// program says so.
  int adobeTransform() {
    return adobeTransform;
  }

  private void readSegments(ByteBuffer file) {
    while (file.remaining() >= 4 && file.get(file.position()) == (byte) 0xff) {
      int marker = file.get(file.position() + 1) & 0xff;
      if (marker == START_OF_SCAN || marker == END_OF_IMAGE) return;
      file.position(file.position() + (marker == 0xff ? 1 : 2));
      if (hasLength(marker)) read(marker, Buffers.part(file, (file.getShort() & 0xffff) - 2));
    }
  }

  private static boolean hasLength(int marker) {
    boolean restartOrStart = marker >= 0xd0 && marker <= 0xd8;
    return marker != 0xff && marker > 0x01 && !restartOrStart;
  }

  private void read(int marker, ByteBuffer segment) {
    switch (marker) {
      case 0xe1 -> readExifOrXmp(segment);
      case 0xed -> readPhotoshop(segment);
      case 0xee -> readAdobe(segment);
      default -> {
        if (isFrame(marker)) readFrame(marker, segment);
      }
    }
  }

  private void readExifOrXmp(ByteBuffer segment) {
    if (Embedded.isExif(segment)) embedded = embedded.withExif(segment);
    else if (begins(segment, XMP_START)) embedded = embedded.withXmp(segment);
  }

  /// What is too long for one segment goes on in the next.
  private void readPhotoshop(ByteBuffer segment) {
    if (!begins(segment, PHOTOSHOP_START)) return;
    photoshop.writeBytes(Buffers.rest(segment, Embedded.MOST_PHOTOSHOP - photoshop.size()));
  }

  private void readAdobe(ByteBuffer segment) {
    if (segment.remaining() >= 12 && begins(segment, "Adobe")) adobeTransform = segment.get(11);
  }

  private static boolean isFrame(int marker) {
    return (marker & 0xf0) == 0xc0 && !NO_FRAMES.contains(marker);
  }

  private void readFrame(int marker, ByteBuffer segment) {
    progressive = (marker & 3) == 2;
    channels = segment.remaining() > 5 ? segment.get(5) : 0;
  }

  /// Whether it does; and if so goes behind it.
  private static boolean begins(ByteBuffer segment, String start) {
    if (!Buffers.peek(segment, start.length()).equals(start)) return false;
    segment.position(segment.position() + start.length());
    return true;
  }

  /// Within a scan the byte 0xff is never followed by a marker's number.
  private void countScans(ByteBuffer file) {
    for (int at = file.position(); at + 1 < file.limit(); at++) {
      if (file.get(at) == (byte) 0xff && (file.get(at + 1) & 0xff) == START_OF_SCAN) scans++;
    }
  }
}
