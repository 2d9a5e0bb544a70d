package org.broadsheet.bench;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.bench.Extraction.Sample;
import org.broadsheet.news.Arrival;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Completeness;
import org.broadsheet.news.Feed;
import org.broadsheet.news.Header;
import org.broadsheet.news.Origin;
import org.broadsheet.news.Page;
import org.broadsheet.news.Repeat;
import org.broadsheet.page.PageReader;
import org.broadsheet.store.Opening;
import org.broadsheet.store.Store;

/// Which pages of a folder of `*.html.gz` are taken for the same article, each put into a feed of
/// its own, without its address so that only its text counts: `repeats PAGES_DIR`. Whether they are
/// the same is for people to see.
final class SameArticles {
  private final Store store;
  private final Map<ArticleId, String> names = new HashMap<>();

  private SameArticles(Store store) {
    this.store = store;
  }

  static void run(String[] args) throws Exception {
    Path folder = Files.createTempDirectory("repeats");
    try (Store store = ((Opening.Ready) Store.open(folder, Clock.systemUTC())).store()) {
      new SameArticles(store).compare(Path.of(args[0]));
    }
  }

  private void compare(Path pages) throws Exception {
    PageReader reader = new PageReader();
    for (Sample sample : Extraction.samples(pages)) {
      take(sample.name(), reader.read(sample.page()));
    }
    long[] all = names.keySet().stream().mapToLong(ArticleId::value).sorted().toArray();
    Map<ArticleId, List<Repeat>> found = store.repeats(all).join();
    System.out.println("articles   " + all.length);
    System.out.println("with others " + found.size());
    for (long id : all) say(new ArticleId(id), found.getOrDefault(new ArticleId(id), List.of()));
  }

  private void take(String name, Page page) {
    Feed feed =
        store
            .subscribe(URI.create("http://" + names.size() + ".example/"), name, null, null)
            .join();
    Header header =
        new Header(
            page.facts().title(), "", "", List.of(), "", null, null, page.facts().language());
    Arrival arrival =
        new Arrival(name, null, header, page.body(), Origin.PAGE, List.of(), Completeness.COMPLETE);
    List<Arrival> one = new ArrayList<>(List.of(arrival));
    ArticleId id =
        store
            .arrive(feed.id(), one, store.poll(feed.id()).join().orElseThrow())
            .join()
            .fresh()
            .getFirst();
    names.put(id, name + "  " + page.facts().title());
  }

  private void say(ArticleId id, List<Repeat> others) {
    for (Repeat other : others) {
      if (other.article().value() > id.value()) {
        System.out.println(names.get(id) + "\n    = " + names.get(other.article()));
      }
    }
  }
}
