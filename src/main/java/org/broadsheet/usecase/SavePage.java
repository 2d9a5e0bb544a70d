package org.broadsheet.usecase;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.broadsheet.news.Addresses;
import org.broadsheet.news.Arrival;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Completeness;
import org.broadsheet.news.Completeness.Lack;
import org.broadsheet.news.Completeness.What;
import org.broadsheet.news.Download;
import org.broadsheet.news.Header;
import org.broadsheet.news.Origin;
import org.broadsheet.news.Page;
import org.broadsheet.news.Problem;
import org.broadsheet.store.Store;
import org.jspecify.annotations.Nullable;

/// Saves a web page, or a text or HTML file, as an article among the saved pages.
public final class SavePage {
  /// What a page from the net may have.
  private static final long LARGEST_FILE = 10_000_000;

  private final Store store;
  private final ReadPage pages;
  private final KeepWhole whole;
  private final Executor background;

  SavePage(Store store, ReadPage pages, KeepWhole whole, Executor background) {
    this.store = store;
    this.pages = pages;
    this.whole = whole;
    this.background = background;
  }

  public sealed interface Saved {
    record Done(ArticleId article, Completeness completeness) implements Saved {}

    record Refused(Problem problem) implements Saved {}
  }

  /// What the person typed: an address with or without its scheme.
  public CompletableFuture<Saved> save(String typed, Stop stop) {
    URI address = Typed.address(typed);
    if (address == null) return refused(Typed.problem(typed));
    return save(address, stop);
  }

  public CompletableFuture<Saved> save(URI address, Stop stop) {
    if (!Addresses.isWeb(address)) return refused(Typed.problem(address.toString()));
    return CompletableFuture.supplyAsync(
        () ->
            switch (pages.read(address, stop)) {
              case ReadPage.Result.Read read ->
                  keep(read.page(), address, read.address(), Origin.PAGE, stop);
              case ReadPage.Result.Unreachable unreachable ->
                  new Saved.Refused(unreachable.problem());
            },
        background);
  }

  public CompletableFuture<Saved> save(Path file, Stop stop) {
    return CompletableFuture.supplyAsync(() -> saveFile(file, stop), background);
  }

  private static CompletableFuture<Saved> refused(Problem problem) {
    return CompletableFuture.completedFuture(new Saved.Refused(problem));
  }

  private Saved saveFile(Path file, Stop stop) {
    byte[] bytes;
    try {
      if (!Files.isRegularFile(file))
        return refusedFile(Problem.Kind.NO_SUCH_FILE, file.toString());
      if (Files.size(file) > LARGEST_FILE) {
        return refusedFile(Problem.Kind.TOO_LARGE, Long.toString(LARGEST_FILE));
      }
      bytes = Files.readAllBytes(file);
    } catch (IOException _) {
      return refusedFile(Problem.Kind.NO_SUCH_FILE, file.toString());
    }
    URI address = file.toAbsolutePath().toUri();
    Page page = pages.parse(new Download(address, Map.of("content-type", type(file)), bytes));
    return keep(page, address, address, Origin.FILE, stop);
  }

  private static Saved refusedFile(Problem.Kind kind, String detail) {
    return new Saved.Refused(new Problem(kind, detail));
  }

  private static String type(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".txt") || name.endsWith(".text") ? "text/plain" : "";
  }

  private Saved keep(Page page, URI asked, URI found, Origin origin, Stop stop) {
    if (page.access() != Page.Access.OPEN && page.access() != Page.Access.PREVIEW) {
      return new Saved.Refused(ReadPage.problem(page.access()));
    }
    URI link = Addresses.isWeb(asked) ? asked : page.facts().canonical();
    Header header = Headers.of(page.facts(), name(found), source(found));
    Arrival arrival =
        new Arrival(
            guid(asked), link, header, page.body(), origin, page.related(), pending(page, link));
    ArticleId id = store.savePage(arrival).join();
    return new Saved.Done(id, whole.keepPictures(id, stop));
  }

  /// What is known to be missing before the pictures are fetched.
  private static Completeness pending(Page page, @Nullable URI link) {
    List<Lack> lacks = new ArrayList<>();
    if (page.access() != Page.Access.OPEN) {
      lacks.add(new Lack(What.TEXT, link, ReadPage.problem(page.access())));
    }
    lacks.addAll(Lacks.pictures(page.body()));
    return new Completeness(lacks);
  }

  /// The same page saved twice is one article.
  private static String guid(URI address) {
    return address.toString().replaceFirst("#.*$", "");
  }

  private static String name(URI address) {
    String path = address.getPath() == null ? "" : address.getPath().replaceFirst("/+$", "");
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.isEmpty() ? address.toString() : name;
  }

  private static String source(URI address) {
    return address.getHost() == null ? "" : address.getHost();
  }
}
