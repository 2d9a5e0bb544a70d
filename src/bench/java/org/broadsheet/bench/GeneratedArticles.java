package org.broadsheet.bench;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.Indexed;

/// Articles of about 4,000 characters whose words are spread as in real papers: few very frequent
/// ones, a long tail (Zipf and Mandelbrot), words that come back within one article, endings, and
/// names that stand in one article only. The same seed gives the same articles.
final class GeneratedArticles {
  private static final int VOCABULARY = 60_000;
  private static final int TEXT_WORDS = 620;
  private static final int TOPIC_WORDS = 40;

  /// From this rank on, words serve as names too.
  private static final int NAMES = 20_000;

  private static final List<String> GIVEN = List.of("Ada", "Ben", "Carla", "Dan", "Eve", "Finn");
  private static final List<String> LANGUAGES = List.of("en", "en", "en", "de", "fr");
  private static final List<String> ENDINGS = List.of("", "", "", "", "s", "s", "ed", "ing");

  private final Random random;
  private final String[] vocabulary = new String[VOCABULARY];
  private final double[] cumulated = new double[VOCABULARY];

  GeneratedArticles(long seed) {
    random = new Random(seed);
    double sum = 0;
    for (int rank = 0; rank < VOCABULARY; rank++) {
      vocabulary[rank] = syllables(rank);
      sum += 1 / Math.pow(rank + 2.7, 1.07);
      cumulated[rank] = sum;
    }
  }

  /// Frequent words are short.
  private String syllables(int rank) {
    int count = 1 + (int) (Math.log10(rank + 1) * 0.7);
    return IntStream.rangeClosed(0, count / 2 + 1)
        .mapToObj(_ ->
            "" + "bcdfghklmnprstvw".charAt(random.nextInt(16)) + "aeiou".charAt(random.nextInt(5)))
        .collect(Collectors.joining());
  }

  /// One of the twenty most frequent words, two of which often stand side by side.
  String frequentWord() {
    return vocabulary[random.nextInt(20)];
  }

  /// A word as often as it is in the articles.
  private String anyWord() {
    int found = Arrays.binarySearch(cumulated, random.nextDouble() * cumulated[VOCABULARY - 1]);
    return vocabulary[found < 0 ? -found - 1 : found];
  }

  /// A word as people search for: none of the hundred most frequent.
  String soughtWord() {
    return vocabulary[(int) (100 * Math.pow(VOCABULARY / 100.0, random.nextDouble()))];
  }

  Indexed article(long id) {
    List<String> topic = Stream.generate(this::anyWord).limit(TOPIC_WORDS).toList();
    return new Indexed(
        new ArticleId(id),
        id,
        new FeedId(id % 200),
        "Feed " + id % 200,
        List.of("Folder " + id % 10),
        words(topic, 9),
        List.of(name()),
        words(topic, 25),
        words(topic, TEXT_WORDS) + " " + name() + " " + name(),
        List.of(words(topic, 14), words(topic, 14)),
        List.of("Photo: " + name() + "/Agency " + id % 7, name()),
        LANGUAGES.get((int) (id % LANGUAGES.size())),
        id % 50 == 0,
        id % 3 != 0,
        Instant.parse("2026-11-23T00:00:00Z").minusSeconds(random.nextInt(300_000_000)));
  }

  private String words(List<String> topic, int count) {
    return Stream.generate(() -> random.nextInt(3) == 0 ? one(topic) : anyWord())
        .limit(count)
        .map(word -> word.length() > 5 ? word + one(ENDINGS) : word)
        .collect(Collectors.joining(" "));
  }

  private String one(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  /// Most names are known; some nobody has heard of before.
  private String name() {
    String name = vocabulary[NAMES + random.nextInt(VOCABULARY - NAMES)];
    return random.nextInt(3) == 0 ? name + random.nextInt(1_000_000) : name + " " + one(GIVEN);
  }
}
