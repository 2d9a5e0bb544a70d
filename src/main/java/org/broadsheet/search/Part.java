package org.broadsheet.search;

/// A part of an article that is searched, and the index's field for it.
///
/// A word is indexed as it stands under the part's own name, and by its stem under that name and
/// the language, as in `title.en`.
enum Part {
  /// All of the text: title, standfirst, body, captions, credits, authors.
  ANY("words", true),
  TITLE("title", true),
  CAPTION("caption", true),
  CREDIT("credit", false),
  AUTHOR("author", false),
  FEED("feed", false),
  FOLDER("folder", false);

  final String field;

  /// Names are not stemmed.
  final boolean stemmed;

  Part(String field, boolean stemmed) {
    this.field = field;
    this.stemmed = stemmed;
  }

  String stemField(String language) {
    return field + "." + language;
  }
}
