package org.broadsheet.usecase;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.broadsheet.net.Fetcher;
import org.broadsheet.net.Fetcher.Failed;
import org.broadsheet.net.Fetcher.Fresh;
import org.broadsheet.net.Fetcher.Reply;
import org.broadsheet.net.Fetcher.Request;
import org.broadsheet.net.Fetcher.Unchanged;
import org.broadsheet.net.Fetcher.Wanted;
import org.broadsheet.news.Download;
import org.broadsheet.news.Page;
import org.broadsheet.news.Problem;
import org.broadsheet.news.Validators;
import org.broadsheet.page.PageReader;

/// Fetches a page and reads it, the further pages of the same article too.
final class ReadPage {
  /// More parts than this has no article that people read.
  private static final int MOST_PARTS = 10;

  private final Fetcher fetcher;
  private final PageReader reader;
  private final Semaphore processors;

  ReadPage(Fetcher fetcher, PageReader reader, Semaphore processors) {
    this.fetcher = fetcher;
    this.reader = reader;
    this.processors = processors;
  }

  sealed interface Result {
    /// @param address where it was found in the end
    record Read(Page page, URI address) implements Result {}

    record Unreachable(Problem problem) implements Result {}
  }

  Result read(URI address, Stop stop) {
    return switch (fetch(address, stop)) {
      case Fresh fresh ->
          new Result.Read(whole(fresh.download(), stop), fresh.download().address());
      case Unchanged _ -> new Result.Unreachable(Problem.of(Problem.Kind.EMPTY));
      case Failed failed -> new Result.Unreachable(failed.problem());
    };
  }

  private Page whole(Download first, Stop stop) {
    Page page = parse(first);
    Set<URI> seen = new HashSet<>(Set.of(first.address()));
    URI next = page.next();
    for (int part = 1; part < MOST_PARTS && next != null && seen.add(next); part++) {
      if (!(fetch(next, stop) instanceof Fresh fresh)) break;
      Page further = parse(fresh.download());
      page = reader.join(page, further);
      next = further.next();
    }
    return page;
  }

  Page parse(Download download) {
    processors.acquireUninterruptibly();
    try {
      return reader.read(download);
    } finally {
      processors.release();
    }
  }

  private Reply fetch(URI address, Stop stop) {
    Failed stopped = new Failed(Problem.of(Problem.Kind.STOPPED), 0, null);
    return stop.await(
        fetcher.fetch(new Request(address, Wanted.PAGE, Validators.NONE, null)), stopped);
  }

  /// What stands between the reader and the article, in a word.
  static Problem problem(Page.Access access) {
    return Problem.of(
        switch (access) {
          case OPEN -> Problem.Kind.EMPTY;
          case PREVIEW -> Problem.Kind.PREVIEW_ONLY;
          case COOKIE_WALL -> Problem.Kind.COOKIE_WALL;
          case SCRIPT_ONLY -> Problem.Kind.SCRIPT_ONLY;
          case LOGIN -> Problem.Kind.LOGIN_PAGE;
          case NO_ARTICLE -> Problem.Kind.NO_ARTICLE;
        });
  }
}
