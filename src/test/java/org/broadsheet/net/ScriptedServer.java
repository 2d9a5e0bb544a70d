package org.broadsheet.net;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/// A server on loopback that answers byte for byte what a test wants, and keeps every request as it
/// came over the wire.
final class ScriptedServer implements AutoCloseable {

  /// Writes an answer. The connection stays open after it, unless the script closes the stream.
  interface Script {
    void answer(Asked asked, OutputStream to) throws IOException;
  }

  /// @param line as in `GET / HTTP/1.1`
  record Asked(String line, List<String> headers) {
    String path() {
      return line.substring(line.indexOf(' ') + 1, line.lastIndexOf(' '));
    }

    /// All values of the header, joined; empty where it was not sent.
    String header(String name) {
      String start = name.toLowerCase(Locale.ROOT) + ":";
      return String.join(
          " & ",
          headers.stream()
              .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(start))
              .map(header -> header.substring(start.length()).strip())
              .toList());
    }
  }

  private final ServerSocket socket;
  private final String scheme;
  private final Script script;
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
  private final AtomicInteger opened = new AtomicInteger();

  ScriptedServer(Script script) throws IOException {
    this("http", new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), script);
  }

  ScriptedServer(String scheme, ServerSocket socket, Script script) {
    this.scheme = scheme;
    this.socket = socket;
    this.script = script;
    Thread.ofVirtual().start(this::accept);
  }

  URI at(String path) {
    return URI.create(scheme + "://127.0.0.1:" + socket.getLocalPort() + path);
  }

  List<Asked> asked() {
    return List.copyOf(asked);
  }

  List<String> paths() {
    return asked.stream().map(Asked::path).toList();
  }

  int connections() {
    return opened.get();
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = socket.accept();
        opened.incrementAndGet();
        connection.setTcpNoDelay(true);
        connections.add(connection);
        Thread.ofVirtual().start(() -> serve(connection));
      }
    } catch (IOException _) {
      // closed
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      InputStream from = new BufferedInputStream(connection.getInputStream());
      while (!connection.isClosed()) {
        String head = head(from);
        if (head.isEmpty()) return;
        List<String> lines = head.lines().toList();
        Asked question = new Asked(lines.getFirst(), lines.subList(1, lines.size()));
        asked.add(question);
        script.answer(question, connection.getOutputStream());
      }
    } catch (IOException | UncheckedIOException _) {
      // the client went away, which some tests are about
    } finally {
      connections.remove(connection);
    }
  }

  private static String head(InputStream from) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int c = from.read();
      if (c < 0) return "";
      head.append((char) c);
    }
    return head.substring(0, head.length() - 2);
  }

  /// An answer with its Content-Length.
  static void answer(OutputStream to, String status, String body, String... headers)
      throws IOException {
    answer(to, status, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  static void answer(OutputStream to, String status, byte[] body, String... headers)
      throws IOException {
    head(to, status, headers);
    write(to, "Content-Length: " + body.length + "\r\n\r\n");
    to.write(body);
    to.flush();
  }

  /// The status line and headers, without the empty line that ends them.
  static void head(OutputStream to, String status, String... headers) throws IOException {
    write(to, "HTTP/1.1 " + status + "\r\n");
    for (String header : headers) write(to, header + "\r\n");
  }

  static void write(OutputStream to, String text) throws IOException {
    to.write(text.getBytes(StandardCharsets.UTF_8));
  }

  static void redirect(OutputStream to, int status, Object location) throws IOException {
    answer(to, status + " Elsewhere", "", "Location: " + location);
  }

  @Override
  public void close() throws IOException {
    socket.close();
    for (Socket connection : connections) connection.close();
  }
}
