package org.broadsheet.net;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;

/// As much of HTTP/2 as it takes to answer every request in the same way.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9113#section-4">RFC 9113, 4</a>
final class Http2Server implements AutoCloseable {
  private static final int PREFACE = 24;
  private static final int DATA = 0;
  private static final int HEADERS = 1;
  private static final int SETTINGS = 4;
  private static final int ACKNOWLEDGED = 1;
  private static final int END_OF_STREAM = 1;
  private static final int END_OF_HEADERS = 4;

  private final SSLServerSocket socket;
  private final int contentLength;
  private final String body;

  Http2Server(SSLServerSocket socket, int contentLength, String body) {
    this.socket = socket;
    this.contentLength = contentLength;
    this.body = body;
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setApplicationProtocols(new String[] {"h2"});
    socket.setSSLParameters(parameters);
    Thread.ofVirtual().start(this::serve);
  }

  URI address() {
    return URI.create("https://127.0.0.1:" + socket.getLocalPort() + "/");
  }

  private void serve() {
    try (Socket connection = socket.accept()) {
      DataInputStream from = new DataInputStream(connection.getInputStream());
      OutputStream to = connection.getOutputStream();
      from.readNBytes(PREFACE);
      write(to, SETTINGS, 0, 0, new byte[0]);
      while (true) answer(from, to);
    } catch (IOException _) {
      // the client went away
    }
  }

  private void answer(DataInputStream from, OutputStream to) throws IOException {
    int length = from.readUnsignedByte() << 16 | from.readUnsignedShort();
    int type = from.readUnsignedByte();
    int flags = from.readUnsignedByte();
    int stream = from.readInt();
    from.readNBytes(length);
    if (type == SETTINGS && flags != ACKNOWLEDGED) {
      write(to, SETTINGS, ACKNOWLEDGED, 0, new byte[0]);
    } else if (type == HEADERS) {
      write(to, HEADERS, END_OF_HEADERS, stream, headers());
      write(to, DATA, END_OF_STREAM, stream, Packed.plain(body));
    }
  }

  /// By the tables of RFC 7541: `:status: 200` is entry 8; the name of entry 28 is content-length.
  private byte[] headers() {
    String length = Integer.toString(contentLength);
    ByteArrayOutputStream headers = new ByteArrayOutputStream();
    headers.writeBytes(new byte[] {(byte) 0x88, 0x0f, 28 - 15, (byte) length.length()});
    headers.writeBytes(length.getBytes(StandardCharsets.US_ASCII));
    return headers.toByteArray();
  }

  private static void write(OutputStream to, int type, int flags, int stream, byte[] payload)
      throws IOException {
    ByteBuffer frame = ByteBuffer.allocate(9 + payload.length);
    frame.putInt(payload.length << 8 | type).put((byte) flags).putInt(stream).put(payload);
    to.write(frame.array());
    to.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
