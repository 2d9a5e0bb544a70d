package org.broadsheet.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Indexed;
import org.broadsheet.search.Clause.State;

/// Writes articles as the index's documents. Whoever changes what is written here or how it is cut
/// into words raises [Shelf#FORMAT].
final class Documents {
  static final String ID = "id";
  static final String AT = "at";

  /// Longer texts are no news; the beginning is enough to find them.
  private static final int LONGEST = 500_000;

  private static final String LANGUAGE = "language";
  private static final String STATE = "is";

  private final WordAnalyzer analyzer;
  private final Stems stems;

  Documents(WordAnalyzer analyzer, Stems stems) {
    this.analyzer = analyzer;
    this.stems = stems;
  }

  static Term id(ArticleId id) {
    byte[] bytes = new byte[Long.BYTES];
    NumericUtils.longToSortableBytes(id.value(), bytes, 0);
    return new Term(ID, new BytesRef(bytes));
  }

  static Term language(String language) {
    return new Term(LANGUAGE, language);
  }

  static Term state(State state) {
    return new Term(STATE, state.name().toLowerCase(Locale.ROOT));
  }

  Document of(Indexed article) {
    Document document = new Document();
    addFacts(document, article);
    add(document, article, Part.TITLE, List.of(article.title()));
    add(document, article, Part.CAPTION, article.captions());
    add(document, article, Part.CREDIT, article.credits());
    add(document, article, Part.AUTHOR, article.authors());
    add(document, article, Part.FEED, List.of(article.feed()));
    add(document, article, Part.FOLDER, article.folders());
    add(document, article, Part.ANY, all(article));
    return document;
  }

  private static void addFacts(Document document, Indexed article) {
    document.add(new StringField(ID, id(article.id()).bytes(), Store.NO));
    document.add(new NumericDocValuesField(ID, article.id().value()));
    document.add(new LongPoint(AT, article.at().getEpochSecond()));
    document.add(new NumericDocValuesField(AT, article.at().getEpochSecond()));
    if (article.saved()) add(document, state(State.SAVED));
    if (article.complete()) add(document, state(State.COMPLETE));
    String language = Stems.language(article.language());
    if (language != null) add(document, language(language));
  }

  private static void add(Document document, Term term) {
    document.add(new StringField(term.field(), term.bytes(), Store.NO));
  }

  private static List<String> all(Indexed article) {
    List<String> all =
        new ArrayList<>(List.of(article.title(), article.standfirst(), article.text()));
    all.addAll(article.captions());
    all.addAll(article.credits());
    all.addAll(article.authors());
    return all;
  }

  private void add(Document document, Indexed article, Part part, List<String> texts) {
    List<String> visible = texts.stream().map(Documents::bounded).map(Words::visible).toList();
    List<String> words = visible.stream().map(Words::apart).toList();
    words.forEach(text -> document.add(new TextField(part.field, text, Store.NO)));
    String language = Stems.language(article.language());
    if (!part.stemmed || language == null) return;
    Set<String> stems = stems(language, visible, words);
    stems.forEach(stem -> document.add(new StringField(part.stemField(language), stem, Store.NO)));
  }

  /// The stems that do not stand in the text as words anyway. To leave those out makes the stems
  /// take less than half the room.
  private Set<String> stems(String language, List<String> visible, List<String> words) {
    Set<String> missing = new HashSet<>();
    visible.forEach(text -> missing.addAll(stems.of(language, text)));
    words.forEach(text -> Words.of(analyzer, text).forEach(token -> missing.remove(token.text())));
    return missing;
  }

  private static String bounded(String text) {
    return text.substring(0, Math.min(text.length(), LONGEST));
  }
}
