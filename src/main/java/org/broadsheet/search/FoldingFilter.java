package org.broadsheet.search;

import java.io.IOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Makes words equal that differ only in accents, width or form: `Müller` and `Muller`, `ＡＢＣ` and
/// `ABC`, Hebrew with and without points. Vowel signs of Indian scripts and Thai stay: without them
/// it is another word.
final class FoldingFilter extends TokenFilter {
  private static final int VOICED = 0x3099; // か + ゙ = が, another letter and no accent
  private static final int HALF_VOICED = 0x309A;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  FoldingFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    while (input.incrementToken()) {
      if (!isAscii()) fold();
      if (!term.isEmpty()) return true;
    }
    return false;
  }

  private boolean isAscii() {
    for (int i = 0; i < term.length(); i++) {
      if (term.charAt(i) >= 128) return false;
    }
    return true;
  }

  private void fold() {
    String folded = folded(term.toString());
    term.setEmpty().append(folded);
  }

  private static String folded(String word) {
    StringBuilder bare = new StringBuilder(word.length());
    Normalizer.normalize(word, Form.NFKD)
        .codePoints()
        .filter(c -> !isAccent(c))
        .map(c -> c == 'ς' ? 'σ' : c)
        .forEach(bare::appendCodePoint);
    return Normalizer.normalize(withoutStrokes(bare), Form.NFC);
  }

  /// `ø`, `ß`, `ł` and their like, which do not decompose.
  private static String withoutStrokes(StringBuilder word) {
    char[] from = word.toString().toCharArray();
    char[] to = new char[4 * from.length];
    int length = ASCIIFoldingFilter.foldToASCII(from, 0, to, 0, from.length);
    return new String(to, 0, length);
  }

  private static boolean isAccent(int c) {
    if (Character.getType(c) != Character.NON_SPACING_MARK) return false;
    if (c == VOICED || c == HALF_VOICED) return false;
    return switch (Character.UnicodeScript.of(c)) {
      case INHERITED, HEBREW -> true;
      default -> false;
    };
  }
}
