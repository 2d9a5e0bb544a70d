package org.broadsheet.search;

import java.io.IOException;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.jspecify.annotations.Nullable;

/// Cuts what is written without spaces between words (Chinese, Japanese, Thai, Lao, Khmer, Burmese)
/// or with endings grown on (Korean) into pairs of characters: 富士山 becomes 富士, 士山 and, at the place
/// of the last pair, 山. So every part of a run is found as a phrase of pairs, and a single
/// character by what begins with it.
///
/// Unlike Lucene's own filter for this, it also knows the scripts of South-East Asia, and finds
/// single characters without indexing every one of them.
final class PairFilter extends TokenFilter {
  static final String PAIR = "<PAIR>";

  /// The last character of a run, or one that stands alone.
  static final String SINGLE = "<SINGLE>";

  private static final Set<String> SPACELESS =
      Set.of("<IDEOGRAPHIC>", "<HIRAGANA>", "<KATAKANA>", "<HANGUL>", "<SOUTHEAST_ASIAN>");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final TypeAttribute type = addAttribute(TypeAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

  private final StringBuilder run = new StringBuilder();
  private int runStart;
  private int runEnd;
  private int at;
  private @Nullable State held;
  private boolean ended;

  PairFilter(TokenStream input) {
    super(input);
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    run.setLength(0);
    at = 0;
    held = null;
    ended = false;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (at == run.length()) {
      if (!nextWord()) return false;
      if (!SPACELESS.contains(type.type())) return true;
      gatherRun();
    }
    cutOff();
    return true;
  }

  private boolean nextWord() throws IOException {
    if (held == null) return !ended && input.incrementToken();
    restoreState(held);
    held = null;
    return true;
  }

  /// Joins what stands side by side, and holds back the word that no longer does.
  private void gatherRun() throws IOException {
    run.setLength(0);
    at = 0;
    runStart = offset.startOffset();
    do {
      run.append(term);
      runEnd = offset.endOffset();
      ended = !input.incrementToken();
    } while (!ended && SPACELESS.contains(type.type()) && offset.startOffset() == runEnd);
    if (!ended) held = captureState();
  }

  private void cutOff() {
    int second = at + Character.charCount(run.codePointAt(at));
    boolean last = second == run.length();
    int end = last ? second : second + Character.charCount(run.codePointAt(second));
    clearAttributes();
    term.append(run, at, end);
    type.setType(last ? SINGLE : PAIR);
    step.setPositionIncrement(last && at > 0 ? 0 : 1);
    offset.setOffset(runStart, runEnd);
    at = second;
  }
}
