package org.broadsheet.page.statement;

import java.time.OffsetDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds when the article was published and when it was changed.
final class DateReader {
  private static final Pattern APART =
      Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d{1,2})[/-](\\d{1,2})(?!\\d)");
  private static final Pattern TOGETHER =
      Pattern.compile("/((?:19|20)\\d\\d)[/-]?([01]\\d)[/-]?([0-3]\\d)(?!\\d)");

  private final Statements statements;

  DateReader(Statements statements) {
    this.statements = statements;
  }

  @Nullable OffsetDateTime published(ShownDate shown, String address) {
    OffsetDateTime stated =
        firstOf(
            statements.ofArticle("datePublished"),
            statements.meta(
                "article:published_time",
                "og:article:published_time",
                "article:published",
                "og:published_time"),
            statements.meta(
                "datepublished",
                "parsely-pub-date",
                "sailthru.date",
                "pubdate",
                "publishdate",
                "publish-date",
                "publish_date",
                "published_time",
                "publication_date",
                "date",
                "dc.date.issued",
                "dcterms.created",
                "dcterms.date",
                "dc.date",
                "article.published",
                "cxenseparse:recs:publishtime",
                "dc.date.created",
                "article_date_original",
                "ptime",
                "displaydate",
                "originalpublicationdate",
                "date.created",
                "og:pubdate",
                "lastmod",
                "published_at",
                "published-date"),
            statements.ofArticle("dateCreated"),
            statements.ofArticle("uploadDate"));
    if (stated != null) return stated;
    OffsetDateTime published = shown.published();
    if (published == null) published = inAddress(address);
    return published != null ? published : shown.updated();
  }

  @Nullable OffsetDateTime updated() {
    return firstOf(
        statements.ofArticle("dateModified"),
        statements.meta(
            "article:modified_time",
            "og:updated_time",
            "article:modified",
            "datemodified",
            "last-modified",
            "lastmod",
            "revised"));
  }

  private static @Nullable OffsetDateTime firstOf(String... texts) {
    for (String text : texts) {
      OffsetDateTime date = Dates.in(text);
      if (date != null) return date;
    }
    return null;
  }

  private static @Nullable OffsetDateTime inAddress(String address) {
    OffsetDateTime date = inAddress(address, APART);
    return date != null ? date : inAddress(address, TOGETHER);
  }

  private static @Nullable OffsetDateTime inAddress(String address, Pattern pattern) {
    Matcher parts = pattern.matcher(address);
    return parts.find()
        ? Dates.in(parts.group(1) + "-" + parts.group(2) + "-" + parts.group(3))
        : null;
  }
}
