package org.broadsheet.bench;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.broadsheet.news.Arrival;
import org.broadsheet.news.Block;
import org.broadsheet.news.Body;
import org.broadsheet.news.Completeness;
import org.broadsheet.news.Header;
import org.broadsheet.news.Line;
import org.broadsheet.news.Origin;

/// Makes up articles: words of uneven frequency from a made-up vocabulary, so that they compress
/// about as prose does.
final class Prose {
  private static final String CONSONANTS = "bcdfghklmnprstvw";
  private static final String VOWELS = "aeiou";
  private static final int WORDS = 20_000;

  private final Random random;
  private final String[] vocabulary = new String[WORDS];

  Prose(long seed) {
    this.random = new Random(seed);
    for (int i = 0; i < WORDS; i++) vocabulary[i] = made(syllables(i));
  }

  /// The common words are short.
  private int syllables(int rank) {
    return 1 + random.nextInt(rank < 100 ? 1 : rank < 2_000 ? 3 : 4);
  }

  private String made(int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
      word.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
      if (random.nextInt(3) == 0) {
        word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())));
      }
    }
    return word.toString();
  }

  /// A few words are everywhere, most are rare: Zipf's law.
  private String word() {
    return vocabulary[(int) Math.pow(WORDS, random.nextDouble())];
  }

  String words(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) text.append(i == 0 ? "" : " ").append(word());
    return text.toString();
  }

  /// An article of 300 to 1,200 words.
  Arrival article(String guid, Instant published) {
    List<Block> blocks = new ArrayList<>();
    for (int left = 300 + random.nextInt(900); left > 0; left -= 60) {
      blocks.add(new Block.Paragraph(Line.of(words(Math.min(left, 60)) + ".")));
    }
    Header header =
        new Header(words(8), "", words(15), List.of(words(2)), "", published, null, "en");
    return new Arrival(
        guid,
        URI.create("http://paper.example/" + guid),
        header,
        new Body(blocks),
        Origin.FEED,
        List.of(),
        Completeness.COMPLETE);
  }
}
