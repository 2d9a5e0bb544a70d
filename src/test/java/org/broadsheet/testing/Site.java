package org.broadsheet.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// A web site of our own on this machine's loopback, to be asked by the real program.
public final class Site implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  @SuppressWarnings("ArrayRecordComponent") // nobody compares answers
  private record Answer(int status, String type, byte[] body, Map<String, String> headers) {}

  public Site() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::answer);
    server.start();
  }

  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  public Site text(String path, String type, String text) {
    return bytes(path, type, text.getBytes(StandardCharsets.UTF_8));
  }

  public Site bytes(String path, String type, byte[] bytes) {
    answers.put(path, new Answer(200, type, bytes, Map.of()));
    return this;
  }

  public Site status(String path, int status, Map<String, String> headers) {
    answers.put(path, new Answer(status, "text/plain", new byte[0], headers));
    return this;
  }

  public long timesAsked(String path) {
    return asked.stream().filter(path::equals).count();
  }

  /// Every path that was asked for, in order.
  public List<String> asked() {
    return List.copyOf(asked);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().toString();
      asked.add(path);
      Answer answer =
          answers.getOrDefault(path, new Answer(404, "text/plain", new byte[0], Map.of()));
      exchange.getResponseHeaders().set("Content-Type", answer.type());
      answer.headers().forEach(exchange.getResponseHeaders()::set);
      exchange.sendResponseHeaders(
          answer.status(), answer.body().length == 0 ? -1 : answer.body().length);
      exchange.getResponseBody().write(answer.body());
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
