package org.broadsheet.page.statement;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.broadsheet.news.Page.Facts;
import org.broadsheet.page.text.Spaces;
import org.broadsheet.page.tree.Box;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Puts together what a page says of its article: first what it states for machines, then what it
/// shows to people.
public final class FactsReader {
  /// @param heading the element that shows the title; null where none does
  public record Found(Facts facts, @Nullable Box heading) {}

  private FactsReader() {}

  public static Found read(Statements statements, List<Box> boxes, @Nullable URI base) {
    String site = siteName(statements);
    TitleReader.Title title = new TitleReader(statements).read(boxes, site);
    AuthorReader.Authors authors = new AuthorReader(statements).read(boxes, title.heading());
    DateReader dates = new DateReader(statements);
    URI canonical = statements.link(base, "canonical");
    Facts facts =
        new Facts(
            title.text(),
            title.kicker(),
            Spaces.single(
                Markups.plain(
                    statements.meta("og:description", "description", "twitter:description"))),
            authors.written(),
            authors.names(),
            "",
            dates.published(boxes, title.heading(), base == null ? "" : base.toString()),
            dates.updated(),
            language(statements),
            site,
            section(statements),
            canonical);
    return new Found(facts, title.heading());
  }

  private static String siteName(Statements statements) {
    String name =
        statements.meta(
            "og:site_name", "application-name", "al:ios:app_name", "apple-mobile-web-app-title");
    if (!name.isEmpty()) return Spaces.single(Markups.plain(name));
    JsonNode article = statements.article();
    if (article == null) return "";
    return Spaces.single(statements.resolved(article.path("publisher")).path("name").asString(""));
  }

  private static String language(Statements statements) {
    String language = statements.language();
    if (language.isEmpty()) language = statements.ofArticle("inLanguage");
    if (language.isEmpty()) language = statements.meta("og:locale", "content-language", "language");
    String tag = language.strip().replace('_', '-');
    return tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
        ? Locale.forLanguageTag(tag).toLanguageTag()
        : "";
  }

  private static String section(Statements statements) {
    String section = statements.meta("article:section", "og:section");
    return Spaces.single(section.isEmpty() ? statements.ofArticle("articleSection") : section);
  }
}
