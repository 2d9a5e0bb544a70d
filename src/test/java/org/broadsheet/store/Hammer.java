package org.broadsheet.store;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.broadsheet.news.Arrival;
import org.broadsheet.news.Article;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Body;
import org.broadsheet.news.Completeness;
import org.broadsheet.news.Feed;
import org.broadsheet.news.FolderId;
import org.broadsheet.news.Mark;
import org.broadsheet.news.Origin;
import org.broadsheet.news.Picture;

/// Writes all that a store can be asked to write, several things at a time, and says on standard
/// output what was confirmed, until it is killed.
final class Hammer {
  /// What a line ends with that was not cut off.
  static final String END = " .";

  static final String FULL = "full";

  private static final int FEEDS = 5;
  private static final int AT_ONCE = 8;

  private final Store store;
  private final Random random;
  private final String run;
  private final List<Feed> feeds = new ArrayList<>();
  private final List<FolderId> folders = new ArrayList<>();
  private final List<ArticleId> articles = new ArrayList<>();
  private final Semaphore room = new Semaphore(AT_ONCE);

  private Hammer(Store store, long seed) {
    this.store = store;
    this.random = new Random(seed);
    this.run = "run" + seed;
  }

  /// @param arguments the folder and the seed
  public static void main(String[] arguments) throws InterruptedException {
    Store store = Given.ready(Store.open(Path.of(arguments[0]), Given.CLOCK));
    new Hammer(store, Long.parseLong(arguments[1])).hammer();
  }

  static String text(String guid) {
    return ("The whole text of " + guid + ". ").repeat(1 + Math.floorMod(guid.hashCode(), 40));
  }

  static URI picture(String name) {
    return Given.uri("pictures/" + name);
  }

  private void hammer() throws InterruptedException {
    for (int i = 0; i < FEEDS; i++) feeds.add(Given.feed(store, "feed" + i));
    folders.add(store.addFolder(run + " 0", null).join().id());
    confirm(arrive(0).join());
    for (int i = 1; true; i++) {
      room.acquire();
      var _ = tried(i).whenComplete((_, _) -> room.release()).thenAccept(this::confirm);
    }
  }

  /// What fails is said too: then the disk is full.
  private CompletableFuture<String> tried(int i) {
    try {
      return step(i).exceptionally(_ -> FULL);
    } catch (CompletionException _) {
      return CompletableFuture.completedFuture(FULL);
    }
  }

  private CompletableFuture<String> step(int i) {
    return switch (random.nextInt(8)) {
      case 0, 1 -> arrive(i);
      case 2 -> mark(Mark.READ, any());
      case 3 -> mark(Mark.STAR, any());
      case 4 -> move(i);
      case 5 -> save(i);
      case 6 -> illustrate(i, any());
      default -> renameAndUndo(i);
    };
  }

  private synchronized void confirm(String line) {
    System.out.println(line + END);
  }

  private synchronized ArticleId any() {
    return articles.get(random.nextInt(articles.size()));
  }

  private synchronized void arrived(List<ArticleId> fresh) {
    articles.addAll(fresh);
  }

  private Arrival arrival(String guid) {
    return Given.arrival(guid, text(guid), null);
  }

  private CompletableFuture<String> arrive(int i) {
    Feed feed = feeds.get(random.nextInt(FEEDS));
    List<String> guids =
        IntStream.rangeClosed(0, random.nextInt(20))
            .mapToObj(n -> run + "-" + i + "-" + n)
            .toList();
    return store
        .arrive(feed.id(), guids.stream().map(this::arrival).toList(), Given.poll(store, feed))
        .thenApply(answer -> {
          arrived(answer.fresh());
          return "arrived " + String.join(" ", guids);
        });
  }

  private CompletableFuture<String> mark(Mark mark, ArticleId article) {
    return store
        .mark(new long[] {article.value()}, mark, "one")
        .thenApply(_ -> mark + " " + article.value());
  }

  private CompletableFuture<String> renameAndUndo(int i) {
    Feed feed = feeds.get(random.nextInt(FEEDS));
    return store
        .renameFeed(feed.id(), run + " " + i)
        .thenCompose(deed -> store.undo(deed.orElseThrow().id()))
        .thenApply(deed -> "undone " + deed.orElseThrow().id());
  }

  /// Always further down the list of folders, so that an unconfirmed move can be told from none.
  private CompletableFuture<String> move(int i) {
    FolderId folder = store.addFolder(run + " " + i, null).join().id();
    Feed feed = feeds.get(random.nextInt(FEEDS));
    return store
        .moveFeed(feed.id(), folder)
        .thenApply(_ -> "moved " + feed.id().value() + " " + folder.value());
  }

  private CompletableFuture<String> save(int i) {
    String guid = run + "-page-" + i;
    return store.savePage(arrival(guid)).thenApply(_ -> "arrived " + Given.uri(guid));
  }

  private CompletableFuture<String> illustrate(int i, ArticleId id) {
    String name = run + "-" + i;
    byte[] bytes = text(name).repeat(50).getBytes(StandardCharsets.UTF_8);
    return store
        .keep(picture(name), bytes, "image/jpeg", 1, 1, 1, name.getBytes(StandardCharsets.UTF_8))
        .thenCompose(picture -> show(id, name, picture));
  }

  private CompletableFuture<String> show(ArticleId id, String name, Picture picture) {
    Article article = Given.article(store, id);
    Body body =
        new Body(
            List.of(article.body().blocks().getFirst(), Given.photo("pictures/" + name, picture)));
    return store
        .rewrite(id, article.header(), body, Origin.PAGE, List.of(), Completeness.COMPLETE)
        .thenApply(_ -> "kept " + name + " " + picture.hash());
  }
}
