package org.broadsheet.store;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.broadsheet.news.Clearing;
import org.broadsheet.news.Deed;
import org.broadsheet.news.KeepRule;
import org.broadsheet.news.KeepRules;
import org.broadsheet.news.Space;
import org.broadsheet.store.deeds.ClearingAway;
import org.broadsheet.store.deeds.Deciding;
import org.broadsheet.store.retention.Planning;
import org.broadsheet.store.retention.SpaceUsed;
import org.broadsheet.store.rules.Rules;
import org.broadsheet.store.rules.Rules.Rule;
import org.jspecify.annotations.Nullable;

/// How long things are kept, and how old ones go: all as in [Store], of which this is a part.
///
/// Nothing goes by itself: somebody asks for a plan and has parts of it cleared.
public final class Retention {
  private static final int AT_ONCE = 200;

  private final Desk desk;
  private final Clock clock;

  Retention(Desk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  public CompletableFuture<KeepRules> rules() {
    return desk.read(sql -> new Rules(sql).all());
  }

  /// @param rule null for what counts around the scope
  /// @param subject the scope by name, for the journal
  /// @return nothing where that was the rule already
  public CompletableFuture<Optional<Deed>> keep(
      KeepRule.Scope scope, @Nullable KeepRule rule, String subject) {
    return desk.write(transaction -> new Deciding(transaction).keep(scope, rule, subject));
  }

  /// How much room pictures may take; 0 for as much as they need.
  public CompletableFuture<Optional<Deed>> boundPictures(long bytes, String subject) {
    String text = bytes == 0 ? null : Long.toString(bytes);
    return desk.write(transaction ->
        new Deciding(transaction).decide(Deed.Kind.RULE_PICTURES, Rule.PICTURES, text, subject));
  }

  /// What would go now. It takes a while with many articles, and keeps nobody waiting.
  public CompletableFuture<Clearing> plan() {
    return desk.readLong(sql -> new Planning(sql, clock.instant()).plan());
  }

  /// Takes articles out of every list. That can be undone until it is cleared for good.
  ///
  /// @param begun the deed that this is another part of; null for the first part
  public CompletableFuture<Optional<Deed>> clear(long[] articles, @Nullable Deed begun) {
    long[] asked = articles.clone();
    return desk.write(transaction -> new ClearingAway(transaction).articles(asked, begun));
  }

  /// Takes the pictures of articles away. They come back when the articles are fetched again.
  public CompletableFuture<Optional<Deed>> clearPictures(long[] articles, @Nullable Deed begun) {
    long[] asked = articles.clone();
    return desk.write(transaction -> new ClearingAway(transaction).pictures(asked, begun))
        .thenCompose(stripped -> swept(stripped.freed()).thenApply(_ -> stripped.deed()));
  }

  /// The deeds by which articles were cleared and that were not undone.
  public CompletableFuture<long[]> cleared() {
    return desk.read(ClearingAway::deeds);
  }

  /// Removes from the disk a part of what such a deed cleared; whether there is more of it.
  public CompletableFuture<Boolean> forGood(long deed) {
    return desk.write(transaction -> new ClearingAway(transaction).forGood(deed, AT_ONCE))
        .thenCompose(gone -> swept(gone.freed()).thenApply(_ -> gone.more()));
  }

  private CompletableFuture<Integer> swept(List<String> pictures) {
    return pictures.isEmpty() ? CompletableFuture.completedFuture(0) : desk.sweepPictures(pictures);
  }

  public CompletableFuture<Space> space() {
    return desk.readLong(sql -> new SpaceUsed(sql).measure(desk.databaseBytes()));
  }
}
