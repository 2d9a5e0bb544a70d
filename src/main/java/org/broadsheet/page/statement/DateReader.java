package org.broadsheet.page.statement;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Predicate;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Hint;
import org.broadsheet.page.tree.Kind;
import org.jspecify.annotations.Nullable;

/// Finds when the article was published and when it was changed.
final class DateReader {
  private final Statements statements;

  DateReader(Statements statements) {
    this.statements = statements;
  }

  @Nullable OffsetDateTime published(List<Box> boxes, @Nullable Box title, String address) {
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
    OffsetDateTime shown = shown(boxes, title);
    return shown != null ? shown : inAddress(address);
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

  private static @Nullable OffsetDateTime shown(List<Box> boxes, @Nullable Box title) {
    OffsetDateTime date =
        nearest(boxes, title, box -> box.attribute("itemprop").equalsIgnoreCase("datePublished"));
    if (date == null)
      date = nearest(boxes, title, box -> box.name().equals("time") && !updates(box));
    if (date == null)
      date =
          nearest(boxes, title, box -> box.has(Hint.DATE) && !updates(box) && box.letters() < 120);
    if (date == null)
      date = nearest(boxes, title, box -> box.has(Hint.BYLINE) && box.letters() < 200);
    return date;
  }

  private static boolean updates(Box box) {
    return box.attribute("class").contains("updated")
        || box.attribute("itemprop").equals("dateModified");
  }

  /// After the title, or else just before it; other stories' dates stand elsewhere.
  private static @Nullable OffsetDateTime nearest(
      List<Box> boxes, @Nullable Box title, Predicate<Box> wanted) {
    OffsetDateTime before = null;
    for (Box box : boxes) {
      if (!wanted.test(box) || isForeign(box)) continue;
      OffsetDateTime date = date(box);
      if (date == null) continue;
      if (title == null || box.order() >= title.order() || title.contains(box)) return date;
      before = date;
    }
    return before;
  }

  private static boolean isForeign(Box box) {
    return box.ancestor(Hint.COMMENTS) != null
        || box.ancestor(Hint.RELATED) != null
        || box.ancestor(Hint.SIDEBAR) != null
        || box.ancestor(Kind.NAVIGATION) != null
        || (box.ancestor(Kind.FOOTER) != null && box.ancestor(Kind.ARTICLE) == null);
  }

  private static @Nullable OffsetDateTime date(Box box) {
    OffsetDateTime date =
        firstOf(
            box.attribute("datetime"),
            box.attribute("content"),
            box.attribute("data-datetime"),
            box.attribute("title"));
    return date != null ? date : Dates.in(box.text());
  }

  private static @Nullable OffsetDateTime inAddress(String address) {
    java.util.regex.Matcher parts = IN_ADDRESS.matcher(address);
    return parts.find()
        ? Dates.in(parts.group(1) + "-" + parts.group(2) + "-" + parts.group(3))
        : null;
  }

  private static final java.util.regex.Pattern IN_ADDRESS =
      java.util.regex.Pattern.compile("/((?:19|20)\\d\\d)[/-]?([01]\\d)[/-]?([0-3]\\d)(?!\\d)");
}
