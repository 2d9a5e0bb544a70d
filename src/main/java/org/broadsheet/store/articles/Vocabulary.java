package org.broadsheet.store.articles;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.json.BodyJson;

/// Makes a dictionary of the words that are most worth having in one, from the newest texts: in
/// whatever languages this person reads.
public final class Vocabulary {
  private static final int TEXTS = 1_000;

  /// How far back deflate looks.
  private static final int MOST_BYTES = 32_000;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 40;
  private static final int FEWEST = 3;

  private final Sql sql;
  private final Map<String, Integer> counts = new HashMap<>();

  public Vocabulary(Sql sql) {
    this.sql = sql;
  }

  public byte[] dictionary() throws SQLException {
    Content content = new Content(sql);
    for (long id :
        sql.numbers("select article from content order by article desc limit ?", TEXTS)) {
      Content.Kept kept = content.kept(id).orElse(null);
      if (kept == null) continue;
      count(new String(content.head(kept).bytes(), StandardCharsets.UTF_8));
      content.body(kept).ifPresent(body -> count(BodyJson.text(body)));
    }
    return written();
  }

  /// A word with the space before it, or what stands between words: the JSON around them, too.
  private void count(String text) {
    int from = 0;
    for (int i = 1; i <= text.length(); i++) {
      boolean ends = i == text.length() || i - from == LONGEST || isBetween(text, i);
      if (!ends) continue;
      if (i - from >= SHORTEST) counts.merge(text.substring(from, i), 1, Integer::sum);
      from = i;
    }
  }

  private static boolean isBetween(String text, int place) {
    char before = text.charAt(place - 1);
    char after = text.charAt(place);
    return after == ' ' || (before != ' ' && isWord(before) != isWord(after));
  }

  private static boolean isWord(char character) {
    return Character.isLetterOrDigit(character);
  }

  /// What is worth most stands last: the nearer it is, the fewer bits it takes to point at.
  private byte[] written() {
    List<Map.Entry<String, Integer>> best =
        counts.entrySet().stream()
            .filter(each -> each.getValue() >= FEWEST)
            .sorted(
                Comparator.comparingLong(Vocabulary::worth)
                    .reversed()
                    .thenComparing(Map.Entry::getKey))
            .limit(MOST_BYTES / SHORTEST)
            .toList();
    ByteArrayOutputStream last = new ByteArrayOutputStream();
    int fitting = 0;
    for (int bytes = 0; fitting < best.size(); fitting++) {
      bytes += bytes(best.get(fitting)).length;
      if (bytes > MOST_BYTES) break;
    }
    best.subList(0, fitting).reversed().forEach(each -> last.writeBytes(bytes(each)));
    return last.toByteArray();
  }

  private static long worth(Map.Entry<String, Integer> word) {
    return (long) word.getValue() * (word.getKey().length() - SHORTEST + 1);
  }

  private static byte[] bytes(Map.Entry<String, Integer> word) {
    return word.getKey().getBytes(StandardCharsets.UTF_8);
  }
}
