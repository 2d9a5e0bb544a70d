package org.broadsheet.page.statement;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.news.Addresses;
import org.broadsheet.page.text.Spaces;
import org.broadsheet.page.text.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What a page says of itself for machines: meta elements (OpenGraph and the like), links, JSON-LD.
/// Nothing of it is believed here; it is only gathered.
public final class Statements {
  private static final int LONGEST = 10_000;

  private final Map<String, List<String>> metas = new HashMap<>();
  private final Map<String, String> links = new HashMap<>();
  private final LinkedData data = new LinkedData();
  private String base = "";
  private String documentTitle = "";
  private String language = "";
  private @Nullable JsonNode article;

  private Statements() {}

  public static Statements of(Document page) {
    Statements statements = new Statements();
    page.forEach(statements::take);
    statements.article = statements.data.article();
    return statements;
  }

  private void take(Element element) {
    switch (element.normalName()) {
      case "meta" -> takeMeta(element);
      case "link" -> takeLink(element);
      case "script" -> {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json"))
          data.read(element.data());
      }
      case "base" -> {
        if (base.isEmpty()) base = element.attr("href");
      }
      case "title" -> {
        if (documentTitle.isEmpty() && !inDrawing(element)) documentTitle = element.text();
      }
      case "html" ->
          language =
              element.attr("lang").isEmpty() ? element.attr("xml:lang") : element.attr("lang");
      default -> {}
    }
  }

  private static boolean inDrawing(Element title) {
    Element parent = title.parent();
    return parent != null
        && !parent.normalName().equals("head")
        && !parent.normalName().equals("html")
        && !parent.normalName().equals("body");
  }

  private void takeMeta(Element meta) {
    String content = meta.hasAttr("content") ? meta.attr("content") : meta.attr("value");
    if (content.isBlank() || content.length() > LONGEST) return;
    take(meta.attr("property"), content);
    take(meta.attr("name"), content);
    take(meta.attr("itemprop"), content);
    take(meta.attr("http-equiv"), content);
  }

  private void take(String names, String content) {
    if (names.isEmpty()) return;
    for (String name : names.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
      metas.computeIfAbsent(name, _ -> new ArrayList<>()).add(content.strip());
    }
  }

  private void takeLink(Element link) {
    for (String rel : link.attr("rel").toLowerCase(Locale.ROOT).split("\\s+", -1)) {
      links.putIfAbsent(rel, link.attr("href"));
    }
  }

  /// The address from which the page's own addresses are seen, which may be another than its own.
  public URI base(URI address) {
    URI stated = base.isEmpty() ? null : Addresses.web(address, base);
    return stated == null ? address : stated;
  }

  /// The first value of the first of these meta names that has one, or the empty string.
  public String meta(String... names) {
    for (String name : names) {
      List<String> values = metas.get(name);
      if (values != null) return values.getFirst();
    }
    return "";
  }

  public List<String> metas(String name) {
    return metas.getOrDefault(name, List.of());
  }

  /// The address that a `link` of this relation gives; null where there is none.
  public @Nullable URI link(@Nullable URI base, String relation) {
    return Addresses.web(base, links.getOrDefault(relation, ""));
  }

  /// The picture that the page names for others to show; null where it names none.
  public @Nullable URI picture(@Nullable URI base) {
    return Addresses.web(
        base, meta("og:image", "og:image:url", "twitter:image", "twitter:image:src"));
  }

  /// The picture that the page's data give to the article; null where they give none.
  public @Nullable URI pictureInData(@Nullable URI base) {
    if (article == null) return null;
    JsonNode image = data.resolved(article.path("image"));
    if (image.isArray()) image = data.resolved(image.path(0));
    return Addresses.web(base, image.isObject() ? address(image) : image.asString(""));
  }

  private static String address(JsonNode picture) {
    return picture.path("url").asString(picture.path("contentUrl").asString(""));
  }

  public String documentTitle() {
    return documentTitle;
  }

  public String language() {
    return language;
  }

  /// The JSON-LD object that is the article; null where there is none.
  public @Nullable JsonNode article() {
    return article;
  }

  /// A text of the JSON-LD article, or the empty string.
  public String ofArticle(String key) {
    return article == null ? "" : article.path(key).asString("").strip();
  }

  public JsonNode resolved(JsonNode node) {
    return data.resolved(node);
  }

  /// The pictures that the page describes or credits in its data.
  public List<StatedPicture> pictures(@Nullable URI base) {
    List<StatedPicture> pictures = new ArrayList<>();
    for (JsonNode picture : data.pictures()) {
      URI found = Addresses.web(base, address(picture));
      String credit = Spaces.single(Markups.plain(credit(picture)));
      String caption = Spaces.single(Markups.plain(picture.path("caption").asString("")));
      if (found != null && !(credit + caption).isEmpty())
        pictures.add(new StatedPicture(found, caption, credit));
    }
    return pictures;
  }

  private String credit(JsonNode picture) {
    for (String key : List.of("creditText", "creator", "author")) {
      JsonNode value = data.resolved(picture.path(key));
      if (value.isArray()) value = data.resolved(value.path(0));
      String name = value.isObject() ? value.path("name").asString("") : value.asString("");
      if (!name.isBlank() && !isHouse(name)) return name;
    }
    return "";
  }

  /// Whether it is the paper's own name.
  private boolean isHouse(String name) {
    String publisher =
        article == null ? "" : data.resolved(article.path("publisher")).path("name").asString("");
    return Words.key(name).equals(Words.key(publisher))
        || Words.key(name).equals(Words.key(meta("og:site_name")));
  }
}
