package org.broadsheet.usecase;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.DoubleConsumer;
import java.util.stream.LongStream;
import org.broadsheet.news.Clearing;
import org.broadsheet.news.Deed;
import org.broadsheet.news.KeepRule;
import org.broadsheet.news.KeepRules;
import org.broadsheet.news.Space;
import org.broadsheet.store.Retention;
import org.broadsheet.store.Store;
import org.broadsheet.words.Words;
import org.jspecify.annotations.Nullable;

/// Decides how long articles and pictures are kept, and clears what is older. What will go can be
/// seen before; what went stands in the history, and its articles come back from there until the
/// next clearing.
public final class Retain {
  private static final int ARTICLES_AT_ONCE = 1_000;
  private static final int STRIPPED_AT_ONCE = 50;

  private final Retention retention;
  private final Executor background;

  Retain(Store store, Executor background) {
    this.retention = store.retention();
    this.background = background;
  }

  public CompletableFuture<KeepRules> rules() {
    return retention.rules();
  }

  /// @param rule null for what counts around it
  /// @param subject the feed or folder by name
  public CompletableFuture<Optional<Deed>> keep(
      KeepRule.Scope scope, @Nullable KeepRule rule, String subject) {
    return retention.keep(scope, rule, subject);
  }

  /// @param megabytes how many pictures may take; 0 for as many as they need
  public CompletableFuture<Optional<Deed>> boundPictures(long megabytes) {
    String subject =
        megabytes == 0 ? Words.get("retain.unbounded") : Words.get("megabytes", megabytes);
    return retention.boundPictures(megabytes * 1_000_000, subject);
  }

  public CompletableFuture<Space> space() {
    return retention.space();
  }

  /// What would go now.
  public CompletableFuture<Clearing> plan() {
    return retention.plan();
  }

  /// What went.
  ///
  /// @param articles null where none did; undoing it brings them back until the next clearing
  /// @param pictures null where none went
  public record Cleared(@Nullable Deed articles, @Nullable Deed pictures) {}

  /// Takes away what was seen in a plan, as far as it still may go, and removes from the disk what
  /// was cleared the last time.
  ///
  /// @param share is told how much is done, from 0 to 1
  public CompletableFuture<Cleared> apply(Clearing seen, Stop stop, DoubleConsumer share) {
    return CompletableFuture.supplyAsync(() -> clear(seen, stop, share), background);
  }

  private Cleared clear(Clearing seen, Stop stop, DoubleConsumer share) {
    for (long deed : retention.cleared().join()) {
      while (!stop.stopped() && retention.forGood(deed).join()) share.accept(0);
    }
    Clearing now = retention.plan().join();
    long[] articles = both(articles(seen), articles(now));
    long[] stripped = both(seen.strippedArticles(), now.strippedArticles());
    int all = articles.length + stripped.length;
    Deed gone = null;
    for (int i = 0; i < articles.length && !stop.stopped(); i += ARTICLES_AT_ONCE) {
      gone = retention.clear(part(articles, i, ARTICLES_AT_ONCE), gone).join().orElse(null);
      share.accept((double) i / all);
    }
    Deed bare = null;
    for (int i = 0; i < stripped.length && !stop.stopped(); i += STRIPPED_AT_ONCE) {
      bare = retention.clearPictures(part(stripped, i, STRIPPED_AT_ONCE), bare).join().orElse(null);
      share.accept((double) (articles.length + i) / all);
    }
    share.accept(1);
    return new Cleared(gone, bare);
  }

  private static long[] articles(Clearing clearing) {
    return clearing.feeds().stream().flatMapToLong(f -> LongStream.of(f.articles())).toArray();
  }

  /// What was starred or became unread since it was seen stays.
  private static long[] both(long[] some, long[] others) {
    long[] sorted = others.clone();
    Arrays.sort(sorted);
    return LongStream.of(some).filter(each -> Arrays.binarySearch(sorted, each) >= 0).toArray();
  }

  private static long[] part(long[] all, int from, int length) {
    return Arrays.copyOfRange(all, from, Math.min(all.length, from + length));
  }
}
