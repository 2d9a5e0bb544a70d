package org.broadsheet.photo;

import java.io.IOException;
import javax.imageio.stream.ImageInputStreamImpl;

/// Gives a decoder the bytes of a file, without a copy. Some decoders go on for hours behind the
/// end of a damaged file, reading nothing: after a while this ends it.
final class FileInput extends ImageInputStreamImpl {
  private static final int MOST_READS_BEHIND_THE_END = 1_000;

  private final byte[] bytes;
  private int readsBehindTheEnd;

  FileInput(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read() throws IOException {
    bitOffset = 0;
    if (isAtEnd()) return -1;
    return bytes[(int) streamPos++] & 0xff;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    bitOffset = 0;
    if (length == 0) return 0;
    if (isAtEnd()) return -1;
    int count = (int) Math.min(length, bytes.length - streamPos);
    System.arraycopy(bytes, (int) streamPos, to, offset, count);
    streamPos += count;
    return count;
  }

  private boolean isAtEnd() throws IOException {
    if (streamPos < bytes.length) return false;
    if (++readsBehindTheEnd > MOST_READS_BEHIND_THE_END) throw new IOException("Read on and on");
    return true;
  }

  @Override
  public long length() {
    return bytes.length;
  }
}
