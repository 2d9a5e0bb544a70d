package org.broadsheet.usecase;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.broadsheet.news.Contents;
import org.broadsheet.news.Feed;
import org.broadsheet.store.Store;

/// Looks every minute, as long as the program runs, whether any feed is due, and whether it may be
/// asked. When each is due is in the store, so that neither a restart nor a night asleep brings
/// more than one visit.
public final class AutoRefresh {
  private static final String WANTED = "refresh-by-itself";
  private static final long FIRST_LOOK_SECONDS = 5;
  private static final long LOOK_SECONDS = 60;

  private final Store store;
  private final Connection connection;
  private final Preferences preferences;
  private final Desk.Surroundings around;

  AutoRefresh(
      Store store, Connection connection, Preferences preferences, Desk.Surroundings around) {
    this.store = store;
    this.connection = connection;
    this.preferences = preferences;
    this.around = around;
  }

  /// What a look found.
  ///
  /// @param due whether feeds are to be asked now
  public record Look(Connection.State connection, boolean due) {}

  /// Whether the person wants it; usually so.
  public boolean wanted() {
    return Boolean.parseBoolean(preferences.get(WANTED, "true"));
  }

  public void want(boolean wanted) {
    preferences.set(WANTED, Boolean.toString(wanted));
  }

  /// From now on looks, and tells what it found, on a thread of its own.
  public void begin(Consumer<Look> listener) {
    var _ =
        around
            .timer()
            .scheduleWithFixedDelay(
                () -> tell(listener), FIRST_LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
  }

  private void tell(Consumer<Look> listener) {
    var _ = look().thenAccept(listener);
  }

  CompletableFuture<Look> look() {
    return store
        .contents(ZoneOffset.UTC)
        .handleAsync(
            (contents, thrown) -> {
              Connection.State state = connection.state();
              if (thrown != null) Problems.of(thrown);
              boolean due = thrown == null && isAnyDue(contents);
              return new Look(state, due && wanted() && state == Connection.State.ONLINE);
            },
            around.background());
  }

  private boolean isAnyDue(Contents contents) {
    Instant now = around.clock().instant();
    return contents.feeds().stream()
        .anyMatch(feed -> feed.kind() == Feed.Kind.WEB && feed.health().isDue(now));
  }
}
