package org.broadsheet.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.broadsheet.news.Change;
import org.broadsheet.store.base.Transaction;

/// Tells what was written, in the order of writing, on a thread of its own.
final class News {
  private static final System.Logger LOG = System.getLogger(News.class.getName());

  private final Inbox<Told> inbox = new Inbox<>();
  private final Crew crew = new Crew();
  private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();

  private record Told(Transaction transaction, Runnable then) {}

  News() {
    crew.start("store-news", this::run);
  }

  void listen(Consumer<Change> listener) {
    listeners.add(listener);
  }

  /// @param then what is done once everybody knows
  void tell(Transaction transaction, Runnable then) {
    inbox.put(new Told(transaction, then));
  }

  private void run() {
    for (Told told = inbox.take(); told != null; told = inbox.take()) {
      told.transaction().changes().forEach(this::tell);
      told.then().run();
    }
  }

  private void tell(Change change) {
    for (Consumer<Change> listener : listeners) {
      try {
        listener.accept(change);
      } catch (RuntimeException bug) {
        LOG.log(System.Logger.Level.ERROR, "a listener failed", bug);
      }
    }
  }

  void close() {
    inbox.close();
    crew.join();
  }
}
