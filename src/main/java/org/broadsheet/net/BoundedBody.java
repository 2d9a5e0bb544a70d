package org.broadsheet.net;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import org.broadsheet.net.Slots.Slot;
import org.jspecify.annotations.Nullable;

/// Gathers the bytes of one answer, up to a limit. The client calls it from one thread at a time.
final class BoundedBody implements BodySubscriber<byte[]> {
  /// The body of a redirect or an error is of no use, but a connection whose answer was read to its
  /// end can be used again.
  private static final int MOST_UNWANTED = 64 << 10;

  private final int most;
  private final LargeBody large;
  private final CompletableFuture<ResponseInfo> begun = new CompletableFuture<>();
  private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final AtomicInteger received = new AtomicInteger();
  private Flow.@Nullable Subscription subscription;
  private boolean wanted;

  BoundedBody(int most, LargeBody large) {
    this.most = most;
    this.large = large;
  }

  /// Called by the client when the headers are there.
  BodySubscriber<byte[]> begin(ResponseInfo info) {
    wanted = Answer.isGood(info.statusCode());
    if (wanted && Answer.length(info.headers()) > most) fail();
    begun.complete(info);
    return this;
  }

  /// Done when the headers are there.
  CompletableFuture<ResponseInfo> begun() {
    return begun;
  }

  /// How many bytes came so far. Any thread may ask.
  int received() {
    return received.get();
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return whole;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    if (whole.isDone()) given.cancel();
    else given.request(1);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      if (received.addAndGet(buffer.remaining()) > (wanted ? most : MOST_UNWANTED)) {
        fail();
        Objects.requireNonNull(subscription).cancel();
        return;
      }
      byte[] part = new byte[buffer.remaining()];
      buffer.get(part);
      if (wanted) bytes.writeBytes(part);
    }
    askForMore();
  }

  private void askForMore() {
    Flow.Subscription from = Objects.requireNonNull(subscription);
    if (!wanted || received.get() <= LargeBody.LARGE) {
      from.request(1);
      return;
    }
    CompletableFuture<Slot> turn = large.turn();
    if (turn.isDone()) {
      from.request(1);
    } else {
      CompletableFuture<Void> _ = turn.thenRunAsync(() -> from.request(1));
    }
  }

  private void fail() {
    whole.completeExceptionally(new TooLargeException());
  }

  @Override
  public void onError(Throwable failure) {
    whole.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    whole.complete(bytes.toByteArray());
  }
}
