package org.broadsheet.net;

import java.net.URI;
import java.net.http.HttpClient;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import javax.net.ssl.SSLContext;
import org.broadsheet.news.Download;
import org.broadsheet.news.Problem;
import org.broadsheet.news.Problem.Kind;
import org.broadsheet.news.Validators;
import org.jspecify.annotations.Nullable;

/// Fetches feeds, pages and pictures from the web.
///
/// Thread-safe. Each fetch waits on a virtual thread of its own, where its future is also
/// completed. At most a few requests go to one host at a time, and a host that asks for a pause is
/// left alone until it is over, for every address on it.
///
/// A [Kind#NOT_SECURE] has one of these details: `expired`, `not-yet-valid`, `revoked`,
/// `wrong-host`, `unknown-issuer` (self-signed too), `handshake` (anything else).
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc9110">RFC 9110, HTTP Semantics</a>
public final class Fetcher implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Fetcher.class.getName());

  private final Transport transport;
  private final Set<Waiting> running = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;
  private volatile boolean offline;

  /// @param userAgent names the program, its version and an address, and nothing that it is not
  /// @param pauses that servers asked for in an earlier run, as [#pauses] gave them
  public Fetcher(Clock clock, String userAgent, Map<String, Instant> pauses, Limits limits) {
    this(clock, userAgent, pauses, limits, systemTls());
  }

  Fetcher(
      Clock clock, String userAgent, Map<String, Instant> pauses, Limits limits, SSLContext tls) {
    HttpClient client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(limits.connect())
            .sslContext(tls)
            .build();
    this.transport = new Transport(client, clock, userAgent, limits, new Pauses(clock, pauses));
  }

  private static SSLContext systemTls() {
    try {
      return SSLContext.getDefault();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Asks for one address and follows where it leads. The future never completes exceptionally;
  /// whoever cancels it (this one, not one derived from it) ends the request.
  public CompletableFuture<Reply> fetch(Request request) {
    CompletableFuture<Reply> reply = new CompletableFuture<>();
    Waiting waiting = new Waiting();
    running.add(waiting);
    CompletableFuture<Reply> _ = reply.whenComplete((_, _) -> end(waiting));
    if (closed || offline) waiting.stop();
    Thread.ofVirtual().name("fetch").start(() -> reply.complete(answer(request, waiting)));
    return reply;
  }

  private void end(Waiting waiting) {
    running.remove(waiting);
    waiting.stop();
  }

  private Reply answer(Request request, Waiting waiting) {
    if (offline) return new Failed(Problem.of(Kind.WORKING_OFFLINE), 0, null);
    try {
      return new Chain(transport, waiting, request).follow();
    } catch (FetchFailure failure) {
      return failure.reply();
    } catch (RuntimeException | Error bug) {
      if (waiting.isStopped()) return new Failed(Problem.of(Kind.STOPPED), 0, null);
      LOG.log(System.Logger.Level.ERROR, "A fetch failed by a mistake of ours", bug);
      return new Failed(new Problem(Kind.INTERNAL, bug.getClass().getSimpleName()), 0, null);
    }
  }

  /// The hosts that asked to be left alone, and until when: to be kept for the next run.
  public Map<String, Instant> pauses() {
    return transport.pauses().current();
  }

  /// Whether nothing may go out, because the person wants it so: what is under way ends with
  /// [Kind#STOPPED], and what is asked for meanwhile answers [Kind#WORKING_OFFLINE].
  public void workOffline(boolean offline) {
    this.offline = offline;
    if (offline) running.forEach(Waiting::stop);
  }

  /// Whether this machine is on a network that leads anywhere.
  public static boolean hasNetwork() {
    return Troubles.isOnline();
  }

  /// From now on this one is told of each pause that a host asks for, with the moment until which
  /// it lasts: to be kept for the next run. It must not wait for anything.
  public void onPause(BiConsumer<String, Instant> listener) {
    transport.pauses().listen(listener);
  }

  /// Ends every fetch; each answers [Kind#STOPPED], as does every later one.
  @Override
  public void close() {
    closed = true;
    running.forEach(Waiting::stop);
    transport.client().shutdownNow();
  }

  /// @param validators of the last answer that was read; [Validators#NONE] asks for all of it
  /// @param basic are given to the origin of the address and to nobody else; null where there are
  ///   none
  public record Request(
      URI address, Wanted wanted, Validators validators, @Nullable Credentials basic) {}

  /// What is asked for. It decides what is accepted and how large it may be.
  public enum Wanted {
    FEED(
        "application/atom+xml,application/rss+xml,application/rdf+xml,application/feed+json,"
            + "application/xml;q=0.9,text/xml;q=0.9,application/json;q=0.8,text/html;q=0.7,"
            + "*/*;q=0.5"),
    PAGE("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"),
    /// Without AVIF, which nothing here can decode.
    PICTURE("image/webp,image/jpeg,image/png,image/gif;q=0.9,*/*;q=0.5");

    final String accept;

    Wanted(String accept) {
      this.accept = accept;
    }
  }

  /// @see <a href="https://www.rfc-editor.org/rfc/rfc7617">RFC 7617, Basic authentication</a>
  public record Credentials(String user, String password) {
    /// Without the password, which must not come into a log.
    @Override
    public String toString() {
      return "Credentials[user=" + user + "]";
    }
  }

  public sealed interface Reply {}

  /// @param download its bytes are unpacked already, whatever its headers say
  /// @param movedTo the new address to be kept, once its content was seen to be good; null where
  ///   the old one remains
  /// @param movedOpenly where the server says that it moved to for good, from a secure address to
  ///   an open one: not to be kept unless the person wants it; null where it did not
  /// @param freshUntil before this moment the server says that nothing will change; at most a day
  ///   ahead, null where it says nothing
  public record Fresh(
      Download download,
      Validators validators,
      @Nullable URI movedTo,
      @Nullable URI movedOpenly,
      @Nullable Instant freshUntil)
      implements Reply {}

  /// What was fetched last is still good. The parameters are those of [Fresh].
  public record Unchanged(
      Validators validators,
      @Nullable URI movedTo,
      @Nullable URI movedOpenly,
      @Nullable Instant freshUntil)
      implements Reply {}

  /// @param status of the HTTP answer; 0 where there was none
  /// @param retryAfter before this moment the server does not want to be asked again; null where it
  ///   does not say
  public record Failed(Problem problem, int status, @Nullable Instant retryAfter)
      implements Reply {}

  /// How long to wait and how much to take.
  ///
  /// @param connect until the connection stands
  /// @param headers from the request to the end of the answer's headers
  /// @param body for the answer's body, and up to nine times more where another 512 KiB came each
  ///   time: so a slow line brings a large picture, and one byte a second ends
  /// @param feedBytes of the body, packed or unpacked; likewise the next two
  /// @param perHost how many requests go to one host at a time
  public record Limits(
      Duration connect,
      Duration headers,
      Duration body,
      int feedBytes,
      int pageBytes,
      int pictureBytes,
      int perHost,
      int inAll) {
    private static final int MEGABYTE = 1_000_000;

    public static final Limits DEFAULT =
        new Limits(
            Duration.ofSeconds(10),
            Duration.ofSeconds(20),
            Duration.ofSeconds(60),
            50 * MEGABYTE,
            10 * MEGABYTE,
            30 * MEGABYTE,
            2,
            24);

    int bytes(Wanted wanted) {
      return switch (wanted) {
        case FEED -> feedBytes;
        case PAGE -> pageBytes;
        case PICTURE -> pictureBytes;
      };
    }
  }
}
