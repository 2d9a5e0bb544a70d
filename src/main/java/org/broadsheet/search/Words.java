package org.broadsheet.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// Texts before they are cut into words, and the words that they are cut into.
final class Words {
  /// What the Unicode rules keep within a word, although people search for either side of it:
  /// `l'élection`, `Obama's`, `paper.example`, `EU:n`.
  private static final String JOINTS = "'’‘ʼ＇.:_";

  private Words() {}

  enum Kind {
    WORD,
    /// Two characters of a script that is cut into pairs.
    PAIR,
    /// One such character that stands alone.
    SINGLE
  }

  record Token(String text, int position, Kind kind) {}

  /// Without soft hyphens, joiners and direction marks, which stand in the middle of words.
  static String visible(String text) {
    if (text.chars().noneMatch(Words::isInvisible)) return text;
    StringBuilder visible = new StringBuilder(text.length());
    text.codePoints().filter(c -> !isInvisible(c)).forEach(visible::appendCodePoint);
    return visible.toString();
  }

  private static boolean isInvisible(int c) {
    return c > 127 && Character.getType(c) == Character.FORMAT;
  }

  static String apart(String visible) {
    char[] apart = visible.toCharArray();
    for (int i = 0; i < apart.length; i++) {
      if (JOINTS.indexOf(apart[i]) >= 0) apart[i] = ' ';
    }
    return new String(apart);
  }

  /// The words of a query, without the last character of a run, which its last pair holds already.
  static List<Token> of(Analyzer analyzer, String text) {
    List<Token> tokens = new ArrayList<>();
    try (TokenStream words = analyzer.tokenStream("", text)) {
      CharTermAttribute term = words.addAttribute(CharTermAttribute.class);
      TypeAttribute type = words.addAttribute(TypeAttribute.class);
      PositionIncrementAttribute step = words.addAttribute(PositionIncrementAttribute.class);
      words.reset();
      for (int position = -1; words.incrementToken(); ) {
        position += step.getPositionIncrement();
        if (step.getPositionIncrement() > 0)
          tokens.add(new Token(term.toString(), position, kind(type.type())));
      }
      words.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  private static Kind kind(String type) {
    return switch (type) {
      case PairFilter.PAIR -> Kind.PAIR;
      case PairFilter.SINGLE -> Kind.SINGLE;
      default -> Kind.WORD;
    };
  }
}
