package org.broadsheet.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class SearchPropertyTest {
  private static final List<String> LANGUAGES =
      List.of(
          "ar", "bg", "bn", "ca", "ckb", "cs", "da", "de", "el", "en", "es", "et", "eu", "fa", "fi",
          "fr", "ga", "gl", "hi", "hu", "hy", "id", "it", "lt", "lv", "ne", "nl", "no", "pt", "ro",
          "ru", "sr", "sv", "ta", "te", "tr", "zh", "ja", "");

  private static Path folder;
  private static Search search;

  @BeforeContainer
  static void open() throws IOException {
    folder = Files.createTempDirectory("search");
    search = Search.open(folder, ZoneOffset.UTC, "era");
    for (String language : LANGUAGES) {
      write(1 + LANGUAGES.indexOf(language), language, "harbour Hafen порт 港 ท่าเรือ ميناء");
    }
  }

  @AfterContainer
  static void close() throws IOException {
    search.close();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted((one, other) -> other.compareTo(one)).toList())
        Files.delete(file);
    }
  }

  @Property(tries = 80, seed = "20261123")
  void noTextWhatsoeverFailsAsAQuery(@ForAll("texts") String query) {
    Hits hits = search.find(query, Sort.RELEVANCE, 10);
    assertNull(hits.problem());
    assertTrue(hits.ids().length <= hits.total());
  }

  @Property(tries = 50, seed = "20261123")
  void noTextWhatsoeverFailsAsAnArticle(
      @ForAll("texts") String text, @ForAll("languages") String language) {
    write(1_000, language, text + " landmark");
    assertEquals(1, search.find("landmark ", Sort.NEWEST, 10).total());
  }

  @Property(tries = 30, seed = "20261123")
  void everyArticleIsFoundByItsOwnWords(
      @ForAll("words") List<String> words, @ForAll("languages") String language) {
    write(1_001, language, String.join(" ", words));
    for (String word : words) {
      Hits hits = search.find(word + " ", Sort.NEWEST, 1_000);
      assertTrue(Arrays.stream(hits.ids()).anyMatch(id -> id == 1_001), word);
    }
  }

  private static void write(long id, String language, String text) {
    Sample article = Sample.of(id, text).title(text).captions(text, text).language(language);
    assertNull(search.write(List.of(article.article()), List.of(), id));
  }

  @Provide
  Arbitrary<String> languages() {
    return Arbitraries.of(LANGUAGES);
  }

  @Provide
  Arbitrary<List<String>> words() {
    return Arbitraries.strings()
        .withChars("abzäßğ'’-.:")
        .withCharRange('а', 'я')
        .withCharRange('א', 'ת')
        .withCharRange('ء', 'ي')
        .withCharRange('क', 'ह')
        .withCharRange('ก', 'ฮ')
        .withCharRange('가', '낗')
        .withCharRange('ァ', 'ン')
        .withCharRange('一', '乯')
        .ofMinLength(1)
        .ofMaxLength(6)
        .filter(word -> word.codePoints().anyMatch(Character::isLetter) && !word.startsWith("-"))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  /// Any characters at all, and the signs of the query language in any order.
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> signs =
        Arbitraries.of(
            "title:",
            "credit:",
            "is:",
            "is:saved",
            "after:",
            "before:2026",
            "-",
            "*",
            "\"",
            "“",
            " ",
            "\u3000",
            "a",
            "Straße",
            "港",
            "ท่า",
            "\uD83D\uDE00",
            "\uD800",
            "\u00AD",
            "'",
            ":");
    Arbitrary<String> sentences = signs.list().ofMaxSize(40).map(parts -> String.join("", parts));
    return Arbitraries.oneOf(
        sentences, Arbitraries.strings().all().ofMaxLength(300), Arbitraries.strings().ascii());
  }
}
