package org.broadsheet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.broadsheet.search.Search;
import org.broadsheet.search.Sort;
import org.broadsheet.store.Changes;
import org.broadsheet.store.Store;

/// The search index of a large store: how long it takes to make, and to find something.
final class ScaleSearch {
  private static final int AT_ONCE = 500;
  private static final int SCREEN = 200;
  private static final int TIMES = 100;

  private final Path folder;
  private final Prose prose;

  ScaleSearch(Path folder, Prose prose) {
    this.folder = folder;
    this.prose = prose;
  }

  void measure(Store store) throws Exception {
    try (Search search = Search.open(folder, ZoneOffset.UTC, "scale")) {
      Figures.say("search index made anew, ms", Figures.millis(() -> make(store, search)));
      try (FSDirectory directory = FSDirectory.open(folder.resolve("search-index"));
          DirectoryReader reader = DirectoryReader.open(directory)) {
        IndexSearcher lucene = new IndexSearcher(reader);
        say(search, lucene, "two words", () -> prose.words(2) + " ", this::both);
        say(search, lucene, "a phrase", () -> "\"" + prose.words(2) + "\"", this::phrase);
        say(search, lucene, "a prefix", () -> prose.words(1).substring(0, 2) + "*", this::one);
        say(search, lucene, "a field", () -> "title:" + prose.words(1) + " ", this::one);
      }
    }
  }

  private static int make(Store store, Search search) {
    Changes changes = store.changesSince(0, AT_ONCE).join();
    for (long upTo = 0;
        changes.upTo() != upTo;
        changes = store.changesSince(upTo, AT_ONCE).join()) {
      if (search.write(changes.changed(), changes.gone(), changes.upTo()) != null)
        throw new IllegalStateException("the index failed");
      upTo = changes.upTo();
    }
    search.commit();
    return 0;
  }

  private static void say(
      Search search,
      IndexSearcher lucene,
      String name,
      Supplier<String> query,
      Supplier<Query> plain)
      throws Exception {
    Callable<?> finding = () -> search.find(query.get(), Sort.RELEVANCE, SCREEN);
    Callable<?> plainly = () -> top(lucene, plain.get());
    Figures.say(
        "search " + name + ", ms p95", Figures.p95(TIMES, finding), Figures.p95(TIMES, plainly));
    Callable<?> newest = () -> search.find(query.get(), Sort.NEWEST, SCREEN);
    Figures.say("search " + name + ", newest first, ms p95", Figures.p95(TIMES, newest));
  }

  private static int top(IndexSearcher lucene, Query query) throws IOException {
    return lucene.search(query, SCREEN).scoreDocs.length;
  }

  private Query one() {
    return new TermQuery(new Term("words", prose.words(1)));
  }

  private Query both() {
    return new BooleanQuery.Builder().add(one(), Occur.MUST).add(one(), Occur.MUST).build();
  }

  private Query phrase() {
    return new PhraseQuery("words", prose.words(1), prose.words(1));
  }
}
