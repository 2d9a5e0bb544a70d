package org.broadsheet.search;

import static java.util.Map.entry;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.ckb.SoraniAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.eu.BasqueAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ga.IrishAnalyzer;
import org.apache.lucene.analysis.gl.GalicianAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.hy.ArmenianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.ne.NepaliAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sr.SerbianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.ta.TamilAnalyzer;
import org.apache.lucene.analysis.te.TeluguAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.jspecify.annotations.Nullable;

/// The stems of a text's words, in each language that Lucene can stem: for `elections` what it has
/// in common with `election`. Words that carry no meaning have none.
final class Stems {
  private static final Map<String, Supplier<Analyzer>> MAKERS =
      Map.ofEntries(
          entry("ar", ArabicAnalyzer::new),
          entry("bg", BulgarianAnalyzer::new),
          entry("bn", BengaliAnalyzer::new),
          entry("ca", CatalanAnalyzer::new),
          entry("ckb", SoraniAnalyzer::new),
          entry("cs", CzechAnalyzer::new),
          entry("da", DanishAnalyzer::new),
          entry("de", GermanAnalyzer::new),
          entry("el", GreekAnalyzer::new),
          entry("en", EnglishAnalyzer::new),
          entry("es", SpanishAnalyzer::new),
          entry("et", EstonianAnalyzer::new),
          entry("eu", BasqueAnalyzer::new),
          entry("fa", PersianAnalyzer::new),
          entry("fi", FinnishAnalyzer::new),
          entry("fr", FrenchAnalyzer::new),
          entry("ga", IrishAnalyzer::new),
          entry("gl", GalicianAnalyzer::new),
          entry("hi", HindiAnalyzer::new),
          entry("hu", HungarianAnalyzer::new),
          entry("hy", ArmenianAnalyzer::new),
          entry("id", IndonesianAnalyzer::new),
          entry("it", ItalianAnalyzer::new),
          entry("lt", LithuanianAnalyzer::new),
          entry("lv", LatvianAnalyzer::new),
          entry("ne", NepaliAnalyzer::new),
          entry("nl", DutchAnalyzer::new),
          entry("no", NorwegianAnalyzer::new),
          entry("pt", PortugueseAnalyzer::new),
          entry("ro", RomanianAnalyzer::new),
          entry("ru", RussianAnalyzer::new),
          entry("sr", SerbianAnalyzer::new),
          entry("sv", SwedishAnalyzer::new),
          entry("ta", TamilAnalyzer::new),
          entry("te", TeluguAnalyzer::new),
          entry("tr", TurkishAnalyzer::new));

  /// Other tags for the same, or nearly the same, language.
  private static final Map<String, String> ALIASES =
      Map.of("nb", "no", "nn", "no", "in", "id", "hr", "sr", "bs", "sr", "sh", "sr");

  private final Map<String, Analyzer> analyzers = new ConcurrentHashMap<>();

  /// The language whose stems are taken for a BCP 47 tag; null where we know none.
  static @Nullable String language(String tag) {
    String main = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    String language = ALIASES.getOrDefault(main, main);
    return MAKERS.containsKey(language) ? language : null;
  }

  /// @param language as [#language] gives it
  List<String> of(String language, String text) {
    Analyzer analyzer = analyzers.computeIfAbsent(language, Stems::make);
    return Words.of(analyzer, text).stream().map(Words.Token::text).toList();
  }

  private static Analyzer make(String language) {
    Supplier<Analyzer> maker = MAKERS.get(language);
    if (maker == null) throw new IllegalArgumentException(language);
    return new Normal(maker.get());
  }

  /// Stems written as [WordAnalyzer] writes words.
  private static final class Normal extends AnalyzerWrapper {
    private final Analyzer stems;

    Normal(Analyzer stems) {
      super(PER_FIELD_REUSE_STRATEGY);
      this.stems = stems;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
      return stems;
    }

    @Override
    protected TokenStreamComponents wrapComponents(String field, TokenStreamComponents stemmed) {
      return new TokenStreamComponents(
          stemmed.getSource(), WordAnalyzer.normal(stemmed.getTokenStream()));
    }
  }
}
