package org.broadsheet.testing;

import com.sun.net.httpserver.Headers;
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
import java.util.function.Function;

/// A web site of our own on this machine's loopback, to be asked by the real program.
public final class Site implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, Function<Asked, Answer>> answers = new ConcurrentHashMap<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();

  @SuppressWarnings("ArrayRecordComponent") // nobody compares answers
  public record Answer(int status, String type, byte[] body, Map<String, String> headers) {
    public static Answer text(int status, String type, String text, Map<String, String> headers) {
      return new Answer(status, type, text.getBytes(StandardCharsets.UTF_8), headers);
    }
  }

  /// A request as it came.
  public record Asked(String path, Headers headers) {
    /// Empty where it was not sent.
    public String header(String name) {
      return headers.containsKey(name) ? String.join(" & ", headers.get(name)) : "";
    }
  }

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
    return answer(path, new Answer(200, type, bytes, Map.of()));
  }

  public Site status(String path, int status, Map<String, String> headers) {
    return answer(path, new Answer(status, "text/plain", new byte[0], headers));
  }

  public Site answer(String path, Answer answer) {
    return script(path, _ -> answer);
  }

  /// What is answered depends on what is asked.
  public Site script(String path, Function<Asked, Answer> script) {
    answers.put(path, script);
    return this;
  }

  public long timesAsked(String path) {
    return requests(path).size();
  }

  /// Every path that was asked for, in order.
  public List<String> asked() {
    return asked.stream().map(Asked::path).toList();
  }

  public List<Asked> requests(String path) {
    return asked.stream().filter(request -> request.path().equals(path)).toList();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().toString();
      Asked request = new Asked(path, exchange.getRequestHeaders());
      asked.add(request);
      Answer missing = new Answer(404, "text/plain", new byte[0], Map.of());
      Answer answer = answers.getOrDefault(path, _ -> missing).apply(request);
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
