package org.broadsheet.net;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.ResponseInfo;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.broadsheet.news.Problem.Kind;
import org.jspecify.annotations.Nullable;

/// One request and its answer, within the limits of time and size.
final class Exchange {
  private static final byte[] NOTHING = {};

  private final Transport transport;
  private final int most;
  private final Waiting waiting;
  private final LargeBody large;
  private final BoundedBody body;
  private final Pace pace;

  /// @param most bytes of the body, packed or unpacked
  Exchange(Transport transport, int most, Waiting waiting) {
    this.transport = transport;
    this.most = most;
    this.waiting = waiting;
    this.large = new LargeBody(transport.largeBodies());
    this.body = new BoundedBody(most, large);
    this.pace = new Pace(transport.limits().body(), body::received, large::waited);
  }

  Answer ask(HttpRequest request) throws FetchFailure {
    CompletableFuture<HttpResponse<byte[]>> sent =
        transport.client().sendAsync(request, body::begin);
    waiting.hold(sent);
    try (large) {
      return answer(sent);
    } catch (TimeoutException _) {
      throw new FetchFailure(Kind.TIMED_OUT, "");
    } catch (ExecutionException failed) {
      throw failure(failed.getCause(), request);
    } catch (IOException damaged) {
      throw failure(damaged, request);
    } finally {
      sent.cancel(true);
    }
  }

  private FetchFailure failure(@Nullable Throwable thrown, HttpRequest request) {
    if (thrown instanceof TooLargeException) {
      return new FetchFailure(Kind.TOO_LARGE, Integer.toString(most));
    }
    if (thrown instanceof IOException failure) {
      return new FetchFailure(Troubles.of(failure, request.uri().getHost()));
    }
    throw new IllegalStateException(thrown);
  }

  private Answer answer(CompletableFuture<HttpResponse<byte[]>> sent)
      throws FetchFailure, ExecutionException, TimeoutException, IOException {
    waiting.within(transport.limits().headers(), CompletableFuture.anyOf(body.begun(), sent));
    ResponseInfo info = body.begun().join();
    if (!Answer.isGood(info.statusCode())) return withoutBody(info, sent);
    byte[] packed = pace.await(sent, waiting).body();
    if (packed.length < Answer.length(info.headers())) throw new FetchFailure(Kind.BROKEN_OFF, "");
    String coding = info.headers().firstValue("content-encoding").orElse("");
    return new Answer(info.statusCode(), info.headers(), unpacked(packed, coding));
  }

  /// However its body ends, the status is known.
  private Answer withoutBody(ResponseInfo info, CompletableFuture<?> sent) throws FetchFailure {
    try {
      waiting.within(transport.limits().connect(), sent);
    } catch (ExecutionException | TimeoutException _) {
      // its connection is closed then
    }
    return new Answer(info.statusCode(), info.headers(), NOTHING);
  }

  private byte[] unpacked(byte[] packed, String coding) throws FetchFailure, IOException {
    try {
      return ContentCoding.decode(packed, coding, Math.min(most, LargeBody.LARGE));
    } catch (TooLargeException tooLarge) {
      if (most <= LargeBody.LARGE) throw tooLarge;
    }
    waiting.forever(large.turn());
    return ContentCoding.decode(packed, coding, most);
  }
}
