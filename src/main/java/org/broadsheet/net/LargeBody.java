package org.broadsheet.net;

import java.util.concurrent.CompletableFuture;
import org.broadsheet.net.Slots.Slot;
import org.jspecify.annotations.Nullable;

/// One body's turn among the large ones. They come one at a time, so that two dozen of them at once
/// do not need more memory than there is.
final class LargeBody implements AutoCloseable {
  /// A body of more bytes than this waits for its turn.
  static final int LARGE = 4 << 20;

  private final Slots slots;
  private @Nullable CompletableFuture<Slot> turn;
  private boolean waited;
  private boolean closed;

  /// @param slots of which there is one
  LargeBody(Slots slots) {
    this.slots = slots;
  }

  /// Done when it is this body's turn; never, if that is over.
  synchronized CompletableFuture<Slot> turn() {
    if (closed) return new CompletableFuture<>();
    if (turn == null) {
      turn = slots.acquire("");
      waited = !turn.isDone();
    }
    return turn;
  }

  /// Whether it had to wait since this was last asked.
  synchronized boolean waited() {
    boolean before = waited;
    waited = turn != null && !turn.isDone();
    return before;
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (turn != null && !turn.cancel(true)) turn.join().close();
  }
}
