package org.broadsheet.search;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Indexed;
import org.broadsheet.news.Problem;
import org.jspecify.annotations.Nullable;

/// The index of all articles' words, on disk.
///
/// It is a copy of what the store has, up to a change number. Whoever keeps it up to date asks
/// [#upTo] and writes what changed since; after a problem it asks again and goes on from there.
/// Healing is no more than that: an index that is missing, old or damaged is begun anew and says 0.
///
/// One thread writes, commits and closes; any number may search meanwhile. No thread that is in
/// here may be interrupted, or the files close under the others.
public final class Search implements AutoCloseable {
  private static final String FOLDER = "search-index";

  private final Path folder;
  private final ZoneId zone;
  private volatile @Nullable Index index;

  /// Why there is no index, or what was wrong the last time.
  private volatile Problem problem = Problem.of(Problem.Kind.PENDING);

  /// The files were not read to their ends yet, or a search failed since: before the next write
  /// they are, on the writer's thread, because damage in the middle of a file shows in no other
  /// way.
  private volatile boolean unverified = true;

  private boolean closed;

  private Search(Path folder, ZoneId zone) {
    this.folder = folder;
    this.zone = zone;
  }

  /// Never fails: where the index cannot be had because the disk, another process or somebody
  /// else's folder is in the way, nothing is found and nothing written, both with the problem; the
  /// next write tries again.
  ///
  /// @param folder in which a sub-folder for the index is made, the only thing that is touched
  /// @param zone in which the days of `after:` and `before:` begin
  public static Search open(Path folder, ZoneId zone) {
    Search search = new Search(folder.resolve(FOLDER), zone);
    search.begin(false);
    return search;
  }

  /// The change number up to which everything is on disk; 0 for an empty index.
  public long upTo() {
    Index index = this.index;
    return index == null ? 0 : index.committed();
  }

  /// Writes articles, each in place of what is there of it, and takes out others. [#find] sees it
  /// at once; on disk it is after [#commit].
  ///
  /// @return null when all is well; else what was written since the last commit is lost, and the
  ///   caller goes on from [#upTo]
  public @Nullable Problem write(List<Indexed> changed, List<ArticleId> gone, long upTo) {
    return change(index -> index.write(changed, gone, upTo));
  }

  /// Brings what was written to disk.
  ///
  /// @return as [#write]
  public @Nullable Problem commit() {
    return change(Index::commit);
  }

  /// Finds articles. Every text is a query, what cannot be read is taken as words:
  ///
  /// - `harbour fire` both words, inflected too; the last one may go on while it is being typed,
  ///   that is, where no space follows it
  /// - `"harbour fire"` exactly these, one after the other
  /// - `harb*`, `-fire`, `-"harbour fire"`
  /// - `title:` `caption:` `credit:` `author:` `feed:` `folder:` before a word or phrase
  /// - `is:saved`, `is:complete`; `is:unread` and `is:starred` are handed back to the caller
  /// - `after:2026-11` from then on, `before:2026-11-23` until the day before; a year alone too
  ///
  /// @param limit how many at most, 1 or more
  public Hits find(String query, Sort sort, int limit) {
    Request request = QueryReader.read(query, zone);
    Index index = this.index;
    if (index == null) return Hits.none(request, problem);
    try {
      return index.find(request, sort, limit);
    } catch (AlreadyClosedException _) {
      return Hits.none(request, problem);
    } catch (IOException | RuntimeException | InternalError e) {
      problem = new Problem(Problem.Kind.INTERNAL, e.toString());
      unverified = true;
      return Hits.none(request, problem);
    }
  }

  @Override
  public synchronized void close() {
    if (!unverified) commit();
    closed = true;
    drop(Problem.of(Problem.Kind.STOPPED));
  }

  private interface Change {
    void on(Index index) throws IOException;
  }

  private synchronized @Nullable Problem change(Change change) {
    Index index = this.index;
    if (index == null) return startOver(problem);
    try {
      if (unverified) index.verify();
      unverified = false;
      change.on(index);
      return null;
    } catch (IOException e) {
      return startOver(new Problem(Problem.Kind.CANNOT_WRITE, e.toString()));
    } catch (RuntimeException | InternalError e) {
      return startOver(new Problem(Problem.Kind.INTERNAL, e.toString()));
    }
  }

  /// Goes back to what is on disk, if that is sound, and begins anew if not.
  private Problem startOver(Problem because) {
    if (closed) return because;
    drop(because);
    begin(true);
    return because;
  }

  private void drop(Problem because) {
    Index index = this.index;
    problem = because;
    this.index = null;
    if (index != null) index.close();
  }

  private synchronized void begin(boolean verify) {
    try {
      index = openOrBeginAnew(verify);
      unverified = !verify;
    } catch (IOException | RuntimeException e) {
      problem = new Problem(Problem.Kind.CANNOT_WRITE, e.toString());
    }
  }

  private Index openOrBeginAnew(boolean verify) throws IOException {
    Shelf shelf = Shelf.open(folder);
    try {
      return Index.open(folder, verify);
    } catch (IOException | RuntimeException | InternalError e) {
      if (isInTheWay(e)) throw e;
      shelf.empty();
      return Index.open(folder, false);
    }
  }

  /// Whether it is the file system or another process that refuses, and not the index that is bad.
  private static boolean isInTheWay(Throwable e) {
    return e instanceof LockObtainFailedException
        || (e instanceof FileSystemException && !(e instanceof NoSuchFileException));
  }
}
