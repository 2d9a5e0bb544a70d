package org.broadsheet.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// Cuts a text of any language into the words as they stand, the same way in articles and queries.
///
/// @see <a href="https://www.unicode.org/reports/tr29/">UAX #29, text segmentation</a>
final class WordAnalyzer extends Analyzer {

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    return new TokenStreamComponents(words, new PairFilter(normal(words)));
  }

  /// No phrase reaches from one caption into the next.
  @Override
  public int getPositionIncrementGap(String field) {
    return 100;
  }

  /// Small letters, no accents, one form for letters that have several. Each filter only touches
  /// its own script.
  static TokenStream normal(TokenStream words) {
    TokenStream plain = new LowerCaseFilter(new FoldingFilter(words));
    return new DecimalDigitFilter(
        new PersianNormalizationFilter(new ArabicNormalizationFilter(plain)));
  }
}
