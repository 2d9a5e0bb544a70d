package org.broadsheet.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A query as it was read: all clauses have to hold.
record Request(List<Clause> clauses, boolean unreadOnly, boolean starredOnly) {
  private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{M}\\p{N}]+$");

  Request {
    clauses = List.copyOf(clauses);
  }

  /// What to mark in the articles that are found.
  List<String> words() {
    return clauses.stream()
        .flatMap(Request::words)
        .map(words -> EDGES.matcher(words).replaceAll(""))
        .filter(words -> !words.isEmpty())
        .distinct()
        .toList();
  }

  private static Stream<String> words(Clause clause) {
    return switch (clause) {
      case Clause.Word word -> shown(word.part(), word.text());
      case Clause.Phrase phrase -> shown(phrase.part(), phrase.text());
      case Clause.Is _, Clause.After _, Clause.Before _, Clause.Not _ -> Stream.empty();
    };
  }

  private static Stream<String> shown(Part part, String words) {
    return switch (part) {
      case ANY, TITLE, CAPTION, CREDIT, AUTHOR -> Stream.of(words);
      case FEED, FOLDER -> Stream.empty();
    };
  }
}
