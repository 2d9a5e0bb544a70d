package org.broadsheet.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.broadsheet.news.Article;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Deed;
import org.broadsheet.news.Feed;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.Past;
import org.broadsheet.news.Place;
import org.broadsheet.store.base.Hash;
import org.broadsheet.store.base.Sql;

/// Kills a writing program again and again, and looks each time whether all that it had confirmed
/// is there.
public final class Kills {
  private final Path folder;
  private final Random random;
  private final List<String> confirmed = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();

  private Kills(Path folder, long seed) {
    this.folder = folder;
    this.random = new Random(seed);
  }

  /// @param confirmed how many things
  /// @param wrong what of them is not as it was confirmed
  public record Outcome(int confirmed, List<String> wrong) {}

  public static Outcome run(Path folder, int kills, long seed)
      throws IOException, InterruptedException, SQLException {
    Kills all = new Kills(folder, seed);
    all.hurry();
    for (int i = 0; i < kills; i++) {
      all.kill(seed * 1_000 + i, i % 4 == 3 && FullDisk.canBe());
      all.look();
    }
    return new Outcome(all.confirmed.size(), all.wrong);
  }

  /// H2 uses room in the file anew only after 45 seconds, and what it then writes in the middle it
  /// has to find again in another way than what it wrote at the end. Here it does so at once.
  private void hurry() throws SQLException {
    ((Opening.Ready) Store.open(folder, Given.CLOCK)).store().close();
    Database database = new Database(new DataFolder(folder).database(), Database.Use.MAKING);
    try (Connection connection = database.connect()) {
      new Sql(connection).change("set retention_time 0");
      connection.commit();
    }
  }

  /// Every fourth time the disk gets full before, and half of these times it gets room again.
  private void kill(long seed, boolean full) throws IOException, InterruptedException {
    int moment = random.nextInt(20, 400);
    boolean roomAgain = random.nextBoolean();
    ProcessBuilder program =
        OtherProgram.running(Hammer.class, folder.toString(), String.valueOf(seed))
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    if (full) FullDisk.before(program, largestFile() + random.nextInt(100_000, 900_000));
    Process process = program.start();
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.equals(Hammer.FULL + Hammer.END)) {
          if (roomAgain) FullDisk.end(process);
        } else if (line.endsWith(Hammer.END)) {
          confirmed.add(line.substring(0, line.indexOf(Hammer.END)));
        }
        // Not the process itself, which would close what it has yet to say.
        if (--moment == 0) process.toHandle().destroyForcibly();
      }
    }
    process.waitFor();
  }

  private long largestFile() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.mapToLong(file -> file.toFile().length()).max().orElse(0);
    }
  }

  private void look() throws IOException, SQLException {
    Opening opening = Store.open(folder, Given.CLOCK);
    if (opening instanceof Opening.Ready ready) {
      look(ready.store());
      ready.store().close();
      lookAtPictures();
    } else {
      wrong.add(opening.toString());
    }
  }

  private void look(Store store) {
    Set<String> guids = new HashSet<>();
    for (long id : Given.list(store, Given.EVERYTHING)) guids.add(whole(store, id));
    Set<Long> unread = set(Given.list(store, new Place.Unread()));
    Set<Long> starred = set(Given.list(store, new Place.Starred()));
    for (String line : confirmed) {
      String[] words = line.split(" ");
      boolean there =
          switch (words[0]) {
            case "arrived" -> guids.containsAll(List.of(words).subList(1, words.length));
            case "READ" -> !unread.contains(Long.valueOf(words[1]));
            case "STAR" -> starred.contains(Long.valueOf(words[1]));
            case "moved" -> liesIn(store, Long.parseLong(words[1]), Long.parseLong(words[2]));
            case "kept" -> keeps(store, words[1], words[2]);
            case "undone" -> undone(store, Long.parseLong(words[1]));
            default -> false;
          };
      if (!there) wrong.add(line);
    }
    if (Given.contents(store).unreadInAll() != unread.size()) wrong.add("unread counted");
    if (Given.contents(store).starred() != starred.size()) wrong.add("starred counted");
    if (Given.contents(store).articles() != guids.size()) wrong.add("articles counted");
  }

  private static Set<Long> set(long[] numbers) {
    Set<Long> set = new HashSet<>();
    for (long number : numbers) set.add(number);
    return set;
  }

  /// An article's guid, after its text was seen to be that of the guid.
  private String whole(Store store, long id) {
    Article article = Given.article(store, new ArticleId(id));
    String name = article.guid().replace(Given.uri("").toString(), "");
    if (!article.body().text().equals(Hammer.text(name))) wrong.add("the text of " + id);
    return article.guid();
  }

  private static boolean liesIn(Store store, long id, long folder) {
    Feed feed = store.feed(new FeedId(id)).join().orElseThrow();
    return feed.folder() != null && feed.folder().value() >= folder;
  }

  private static boolean keeps(Store store, String name, String hash) {
    return store
        .pictureAt(Hammer.picture(name))
        .join()
        .filter(p -> p.hash().equals(hash))
        .isPresent();
  }

  private static boolean undone(Store store, long deed) {
    return store.history(100_000).join().stream()
        .map(Past::deed)
        .filter(each -> each.id() == deed)
        .anyMatch(Deed::undone);
  }

  /// No row without its file, no file under a name that is not its own.
  private void lookAtPictures() throws IOException, SQLException {
    Set<String> files = new HashSet<>();
    try (Stream<Path> walk = Files.walk(folder.resolve("pictures"))) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        if (name.endsWith(".part")) continue;
        if (!name.equals(Hash.name(Files.readAllBytes(file)))) wrong.add("the file " + name);
        files.add(name);
      }
    }
    Path database = new DataFolder(folder).database();
    try (Connection connection = new Database(database, Database.Use.READING).connect()) {
      List<String> rows =
          new Sql(connection).list("select hash from picture", row -> row.text("hash"));
      if (!files.containsAll(rows)) wrong.add("a picture without its file");
    }
  }
}
