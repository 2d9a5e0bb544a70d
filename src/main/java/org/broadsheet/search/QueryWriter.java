package org.broadsheet.search;

import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.broadsheet.search.Words.Kind;
import org.broadsheet.search.Words.Token;
import org.jspecify.annotations.Nullable;

/// Writes a query as Lucene takes it.
final class QueryWriter {
  /// More than these between two spaces are no word of any language.
  private static final int MOST_STEMS = 4;

  private final WordAnalyzer analyzer;
  private final Stems stems;
  private final List<String> languages;

  /// @param reader of the index, which knows the languages of its articles
  QueryWriter(WordAnalyzer analyzer, Stems stems, IndexReader reader) {
    this.analyzer = analyzer;
    this.stems = stems;
    String prefix = Part.ANY.stemField("");
    this.languages =
        FieldInfos.getIndexedFields(reader).stream()
            .filter(field -> field.startsWith(prefix))
            .map(field -> field.substring(prefix.length()))
            .toList();
  }

  Query write(Request request) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (Clause clause : request.clauses()) {
      Query query = query(clause);
      if (query != null) all.add(query, occur(clause));
    }
    List<BooleanClause> clauses = all.build().clauses();
    boolean marks = request.unreadOnly() || request.starredOnly();
    if (clauses.isEmpty() && !marks) return MatchNoDocsQuery.INSTANCE;
    if (clauses.stream().allMatch(BooleanClause::isProhibited))
      all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
    return all.build();
  }

  private static Occur occur(Clause clause) {
    return switch (clause) {
      case Clause.Word _, Clause.Phrase _ -> Occur.MUST;
      case Clause.Is _, Clause.After _, Clause.Before _ -> Occur.FILTER;
      case Clause.Not _ -> Occur.MUST_NOT;
    };
  }

  /// Null where there is no word in the clause.
  private @Nullable Query query(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> words(word);
      case Clause.Phrase phrase -> phrase(phrase);
      case Clause.Is is -> new TermQuery(Documents.state(is.state()));
      case Clause.After after -> at(after.moment().getEpochSecond(), Long.MAX_VALUE);
      case Clause.Before before -> at(Long.MIN_VALUE, before.moment().getEpochSecond() - 1);
      case Clause.Not not -> query(not.clause());
    };
  }

  private static Query at(long first, long last) {
    return LongPoint.newRangeQuery(Documents.AT, first, last);
  }

  private @Nullable Query words(Clause.Word word) {
    String visible = Words.visible(word.text());
    List<Token> tokens = Words.of(analyzer, Words.apart(visible));
    if (tokens.isEmpty()) return null;
    return weighted(
        word.part(),
        part -> {
          BooleanQuery.Builder any = new BooleanQuery.Builder();
          any.add(sequence(part, tokens, false), Occur.SHOULD);
          if (word.open()) any.add(sequence(part, tokens, true), Occur.SHOULD);
          if (part.stemmed) addStems(any, part, visible, tokens);
          return any.build();
        });
  }

  private @Nullable Query phrase(Clause.Phrase phrase) {
    String visible = Words.visible(phrase.text());
    List<Token> tokens = Words.of(analyzer, Words.apart(visible));
    if (tokens.isEmpty()) return null;
    return weighted(phrase.part(), part -> sequence(part, tokens, false));
  }

  private interface InPart {
    Query query(Part part);
  }

  /// What stands in a title, a credit or a caption weighs more than in the body.
  private static Query weighted(Part part, InPart search) {
    if (part != Part.ANY) return search.query(part);
    return new BooleanQuery.Builder()
        .add(search.query(Part.ANY), Occur.SHOULD)
        .add(new BoostQuery(search.query(Part.TITLE), 4), Occur.SHOULD)
        .add(new BoostQuery(search.query(Part.CREDIT), 3), Occur.SHOULD)
        .add(search.query(Part.CAPTION), Occur.SHOULD)
        .build();
  }

  /// The words as they stand, one after the other.
  private static Query sequence(Part part, List<Token> tokens, boolean open) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    for (Token token : tokens) {
      Term term = new Term(part.field, token.text());
      boolean goesOn = open && token.kind() == Kind.WORD && token.equals(tokens.getLast());
      if (goesOn || token.kind() == Kind.SINGLE) all.add(new PrefixQuery(term), Occur.MUST);
      else phrase.add(term, token.position());
    }
    PhraseQuery closed = phrase.build();
    if (closed.getTerms().length > 0) all.add(closed, Occur.MUST);
    return all.build();
  }

  private void addStems(BooleanQuery.Builder any, Part part, String text, List<Token> tokens) {
    List<String> word = tokens.stream().map(Token::text).toList();
    for (String language : languages) {
      if (word.size() == 1) any.add(asStem(part, language, word.getFirst()), Occur.SHOULD);
      List<String> found = stems.of(language, text);
      if (found.isEmpty() || found.size() > MOST_STEMS || found.equals(word)) continue;
      BooleanQuery.Builder all = new BooleanQuery.Builder();
      found.forEach(stem -> all.add(stem(part, language, stem), Occur.MUST));
      any.add(all.build(), Occur.SHOULD);
    }
  }

  /// Also asked for with the word itself, because stemmers cut stems too: `seçimleri` to `seçim`,
  /// but `seçim` to `seç`.
  private static Query asStem(Part part, String language, String stem) {
    return new TermQuery(new Term(part.stemField(language), stem));
  }

  /// A stem is indexed as such only where it does not stand in the text as a word: see [Documents].
  private static Query stem(Part part, String language, String stem) {
    Query asWord =
        new BooleanQuery.Builder()
            .add(new TermQuery(new Term(part.field, stem)), Occur.MUST)
            .add(new TermQuery(Documents.language(language)), Occur.FILTER)
            .build();
    return new BooleanQuery.Builder()
        .add(asStem(part, language, stem), Occur.SHOULD)
        .add(asWord, Occur.SHOULD)
        .build();
  }
}
