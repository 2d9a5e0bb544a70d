package org.broadsheet.page.statement;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.broadsheet.news.Page.Facts;
import org.broadsheet.page.text.Spaces;
import org.broadsheet.page.tree.Box;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Puts together what a page says of its article: first what it states for machines, then what it
/// shows to people.
public final class FactsReader {
  private final Statements statements;
  private final String site;
  private final SiteNames names;
  private final TitleReader.Title title;

  /// @param boxes all elements of the page
  /// @param address where the page was found; null where that is unknown
  public FactsReader(Statements statements, List<Box> boxes, @Nullable URI address) {
    this.statements = statements;
    this.site = siteName(statements);
    this.names =
        new SiteNames(
            List.of(site, publisher(statements)), address == null ? null : address.getHost());
    this.title = new TitleReader(statements, names).read(boxes);
  }

  /// The element that shows the title; null where none does.
  public @Nullable Box heading() {
    return title.heading();
  }

  /// What the page says for machines that it is about; may be empty.
  public String description() {
    return Spaces.single(
        Markups.plain(statements.meta("og:description", "description", "twitter:description")));
  }

  /// Who wrote it, as the page states it for machines.
  public List<String> authors() {
    return new AuthorReader(statements, names).stated();
  }

  /// The text of the article as the page states it; empty where it does not.
  public String body() {
    return Markups.plain(statements.ofArticle("articleBody"));
  }

  /// @param root the element that holds the article; null where there is none
  /// @param cards the elements that are about other stories
  public Facts read(
      List<Box> boxes, @Nullable Box root, Set<Box> cards, String standfirst, @Nullable URI base) {
    Around around = new Around(title.heading(), root, cards);
    AuthorReader.Authors authors =
        new AuthorReader(statements, names).read(new BylineFinder(around, names).find(boxes));
    DateReader dates = new DateReader(statements);
    return new Facts(
        title.text(),
        title.kicker(),
        standfirst,
        authors.written(),
        authors.names(),
        authors.agency(),
        dates.published(new ShownDate(boxes, around), base == null ? "" : base.toString()),
        dates.updated(),
        language(statements),
        site,
        section(statements),
        statements.link(base, "canonical"));
  }

  private static String siteName(Statements statements) {
    String name =
        statements.meta(
            "og:site_name", "application-name", "al:ios:app_name", "apple-mobile-web-app-title");
    if (!name.isEmpty()) return Spaces.single(Markups.plain(name));
    return publisher(statements);
  }

  private static String publisher(Statements statements) {
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
