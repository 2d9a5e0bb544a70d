package org.broadsheet.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletionException;
import org.broadsheet.news.Feed;
import org.broadsheet.news.Mark;
import org.broadsheet.news.Place;

/// Writes until there is no room, waits until there is room again, goes on, and says how it went.
final class Cramped {
  private final Store store;
  private final Feed feed;
  private int confirmed;

  private Cramped(Store store) {
    this.store = store;
    this.feed = Given.feed(store, "one");
  }

  public static void main(String[] arguments) throws IOException {
    Store store = Given.ready(Store.open(Path.of(arguments[0]), Given.CLOCK));
    new Cramped(store).run();
    store.close();
  }

  private void run() throws IOException {
    String problem = "";
    for (int i = 0; problem.isEmpty(); i++) problem = arrive("a" + i);
    System.out.println(problem);
    System.out.println(arrive("again"));
    say("what was confirmed is there", Given.list(store, Given.EVERYTHING).length == confirmed);
    int _ = System.in.read();
    say("what came later is there too", arrive("later").isEmpty() && confirmed == there());
    Given.mark(store, Mark.STAR, Given.list(store, Given.EVERYTHING));
    say("what was marked is marked", Given.list(store, new Place.Starred()).length == confirmed);
  }

  private int there() {
    return Given.list(store, Given.EVERYTHING).length;
  }

  private static void say(String what, boolean right) {
    System.out.println(right ? what : "not so: " + what);
  }

  /// What went wrong, if something did.
  private String arrive(String guid) {
    String text = new Random(guid.hashCode()).longs(2_000).boxed().toList().toString();
    try {
      Given.arrive(store, feed, Given.arrival(guid, text, null));
      confirmed++;
      return "";
    } catch (CompletionException e) {
      return e.getCause() instanceof StoreException failure
          ? failure.problem().kind().name()
          : e.toString();
    }
  }
}
