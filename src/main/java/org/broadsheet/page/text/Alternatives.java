package org.broadsheet.page.text;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Many patterns of which any may match the beginning of a text, or of one of its words. Only those
/// are tried that can begin with the first character there, which few of them do.
///
/// It may be used by many threads at once.
public final class Alternatives {
  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL;

  private static final Pattern NONE = Pattern.compile("(?!)");

  private final List<Pattern> single;
  private final List<String> lines;
  private final String after;
  private final Map<Character, Pattern> byFirst = new ConcurrentHashMap<>();
  private final Map<BitSet, Pattern> joined = new ConcurrentHashMap<>();

  /// @param after a pattern of what follows whichever it is
  public Alternatives(List<String> lines, String after) {
    this.lines = List.copyOf(lines);
    this.after = after;
    this.single = lines.stream().map(line -> Pattern.compile(line + after, FLAGS)).toList();
  }

  /// A matcher whose `matches` and `lookingAt` say what those of all of them together would.
  public Matcher at(String text) {
    char first = text.isEmpty() ? '\0' : text.charAt(0);
    return byFirst.computeIfAbsent(first, this::beginningWith).matcher(text);
  }

  /// Whether one of them matches where a word begins; in scripts without spaces that is anywhere.
  public boolean isIn(String text) {
    return next(text, 0) >= 0;
  }

  /// How often any of them matches where a word begins.
  public int timesIn(String text) {
    int times = 0;
    for (int end = next(text, 0); end >= 0; end = next(text, end)) times++;
    return times;
  }

  /// Where the next match ends; negative where there is none.
  private int next(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (!beginsWord(text, i)) continue;
      Pattern pattern = byFirst.computeIfAbsent(text.charAt(i), this::beginningWith);
      if (pattern == NONE) continue;
      Matcher matcher = pattern.matcher(text).region(i, text.length());
      if (matcher.lookingAt()) return Math.max(matcher.end(), i + 1);
    }
    return -1;
  }

  private static boolean beginsWord(String text, int at) {
    char c = text.charAt(at);
    if (c <= ' ') return false;
    return at == 0
        || !Character.isLetter(text.charAt(at - 1))
        || Letters.isIdeograph(c)
        || Letters.isSyllable(c);
  }

  @SuppressWarnings("JdkObsolete") // it is the question: whether a text that goes on could match
  private Pattern beginningWith(char first) {
    String start = String.valueOf(first);
    BitSet possible = new BitSet();
    for (int i = 0; i < single.size(); i++) {
      Matcher matcher = single.get(i).matcher(start);
      if (matcher.lookingAt() || matcher.hitEnd()) possible.set(i);
    }
    return joined.computeIfAbsent(possible, this::joined);
  }

  private Pattern joined(BitSet chosen) {
    if (chosen.isEmpty()) return NONE;
    StringBuilder pattern = new StringBuilder("(?:");
    for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
      if (pattern.length() > 3) pattern.append('|');
      pattern.append(lines.get(i));
    }
    return Pattern.compile(pattern.append(')').append(after).toString(), FLAGS);
  }
}
