package org.broadsheet.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/// Texts before they are cut into words, and the words that they are cut into.
final class Words {
  /// Soft hyphens, joiners, direction marks: invisible, but in the middle of words.
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

  /// What the Unicode rules keep within a word, although people search for either side of it:
  /// `l'élection`, `Obama's`, `paper.example`, `EU:n`.
  private static final Pattern JOINTS = Pattern.compile("['’‘ʼ＇.:_]");

  private Words() {}

  enum Kind {
    WORD,
    /// Two characters of a script that is cut into pairs.
    PAIR,
    /// One such character that stands alone.
    SINGLE
  }

  record Token(String text, int position, Kind kind) {}

  static String visible(String text) {
    return INVISIBLE.matcher(text).replaceAll("");
  }

  static String apart(String visible) {
    return JOINTS.matcher(visible).replaceAll(" ");
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
