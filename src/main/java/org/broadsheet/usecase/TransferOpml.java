package org.broadsheet.usecase;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.broadsheet.export.Opml;
import org.broadsheet.feed.FeedReader;
import org.broadsheet.feed.Outlining;
import org.broadsheet.news.Deed;
import org.broadsheet.news.Download;
import org.broadsheet.news.Login;
import org.broadsheet.news.Outline;
import org.broadsheet.news.Outline.Subscription;
import org.broadsheet.news.Problem;
import org.broadsheet.store.Store;
import org.broadsheet.words.Words;

/// Takes subscriptions in from other readers, and gives them out, as OPML files.
public final class TransferOpml {
  private static final long LARGEST_FILE = 20_000_000;

  private final Store store;
  private final FeedReader feeds;
  private final Executor background;
  private final Clock clock;

  TransferOpml(Store store, FeedReader feeds, Executor background, Clock clock) {
    this.store = store;
    this.feeds = feeds;
    this.background = background;
    this.clock = clock;
  }

  public sealed interface Imported {
    /// @param deed says how many feeds are new
    /// @param leftOut the names of the entries that are no feeds of the web
    record Done(Deed deed, List<String> leftOut) implements Imported {}

    record Refused(Problem problem) implements Imported {}
  }

  public CompletableFuture<Imported> in(Path file) {
    return CompletableFuture.supplyAsync(() -> read(file), background);
  }

  private Imported read(Path file) {
    byte[] bytes;
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LARGEST_FILE) {
        return new Imported.Refused(new Problem(Problem.Kind.NO_SUCH_FILE, file.toString()));
      }
      bytes = Files.readAllBytes(file);
    } catch (IOException _) {
      return new Imported.Refused(new Problem(Problem.Kind.NO_SUCH_FILE, file.toString()));
    }
    return switch (feeds.readOpml(new Download(file.toUri(), Map.of(), bytes))) {
      case Outlining.Read outlined ->
          new Imported.Done(take(outlined.outline()), outlined.outline().leftOut());
      case Outlining.NotAnOutline not -> new Imported.Refused(problem(not.problem()));
    };
  }

  /// Names and passwords that stand in addresses are kept apart from them.
  private Deed take(Outline outline) {
    List<Subscription> bare =
        outline.subscriptions().stream()
            .map(feed ->
                new Subscription(
                    feed.title(), FeedAddress.of(feed.address()), feed.site(), feed.folders()))
            .toList();
    Deed deed =
        store
            .importOutline(new Outline(outline.title(), bare, outline.folders(), outline.leftOut()))
            .join();
    for (Subscription feed : outline.subscriptions()) {
      Login login = LoginInAddress.of(feed.address());
      if (login != null) {
        store
            .feedAt(FeedAddress.of(feed.address()))
            .join()
            .ifPresent(known -> store.keepLogin(known.id(), login).join());
      }
    }
    return deed;
  }

  private static Problem problem(Problem found) {
    boolean other = found.kind() == Problem.Kind.NOT_A_FEED || found.kind() == Problem.Kind.EMPTY;
    return other ? Problem.of(Problem.Kind.NOT_AN_OUTLINE) : found;
  }

  /// The file is whole or not there at all; null when all went well.
  public CompletableFuture<Optional<Problem>> out(Path file) {
    return store
        .outline(Words.get("opml.title"))
        .thenApplyAsync(outline -> write(outline, file), background);
  }

  private Optional<Problem> write(Outline outline, Path file) {
    return WholeFile.write(file, out -> out.append(Opml.write(outline, clock.instant())));
  }
}
