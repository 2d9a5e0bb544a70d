package org.broadsheet.page.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the JSON-LD that pages carry for search engines, as far as it speaks of an article and its
/// pictures, and as badly written as it often is.
///
/// @see <a href="https://schema.org/NewsArticle">schema.org NewsArticle</a>
final class LinkedData {
  private static final int MOST_OBJECTS = 2_000;
  private static final int DEEPEST = 40;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST * 2)
                          .maxStringLength(2_000_000)
                          .build())
                  .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                  .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                  .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                  .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                  .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
                  .build())
          .build();

  /// Opens what XML readers are not to read.
  private static final String SECTION = "[CDATA[";

  private final List<JsonNode> objects = new ArrayList<>();

  /// Takes the content of one `script` of the type `application/ld+json`.
  void read(String script) {
    String json = bare(script);
    if (json.isEmpty()) return;
    try {
      gather(JSON.readTree(json), 0);
    } catch (JacksonException _) {
      // What cannot be read says nothing; the page has other statements.
    }
  }

  /// Without the comments that hide it from old browsers and XML readers.
  private static String bare(String script) {
    int from = -1;
    for (int i = 0; i < script.length() && from < 0; i++) {
      char c = script.charAt(i);
      if (script.startsWith(SECTION, i)) i += SECTION.length() - 1;
      else if (c == '{' || c == '[') from = i;
    }
    int to = Math.max(script.lastIndexOf('}'), closing(script));
    return from < 0 || to <= from ? "" : script.substring(from, to + 1);
  }

  private static int closing(String script) {
    int at = script.lastIndexOf(']');
    while (at > 0 && (script.startsWith("]>", at) || script.startsWith("]]>", at))) {
      at = script.lastIndexOf(']', at - 1);
    }
    return at;
  }

  private void gather(JsonNode node, int depth) {
    if (depth > DEEPEST || objects.size() > MOST_OBJECTS) return;
    if (node.isObject()) objects.add(node);
    for (JsonNode child : node) if (child.isContainer()) gather(child, depth + 1);
  }

  /// The object that is the page's article; null where there is none.
  @Nullable JsonNode article() {
    JsonNode best = null;
    int most = 0;
    for (JsonNode object : objects) {
      int rank = rank(object);
      if (rank > most) {
        most = rank;
        best = object;
      }
    }
    return best;
  }

  private static int rank(JsonNode object) {
    String type = type(object);
    int rank =
        type.endsWith("NewsArticle")
            ? 8
            : type.endsWith("Article") || type.equals("Report") || type.equals("LiveBlogPosting")
                ? 6
                : type.endsWith("Posting") || type.equals("Review")
                    ? 4
                    : type.endsWith("WebPage") || type.equals("CreativeWork") ? 1 : 0;
    if (rank == 0) return 0;
    if (object.has("headline")) rank += 3;
    if (object.has("articleBody")) rank += 2;
    if (object.has("datePublished")) rank += 2;
    return rank;
  }

  static String type(JsonNode object) {
    JsonNode type = object.path("@type");
    if (type.isArray()) type = type.path(0);
    return type.isString() ? type.stringValue() : "";
  }

  /// Every picture that is described with more than its address.
  List<JsonNode> pictures() {
    return objects.stream().filter(object -> type(object).equals("ImageObject")).toList();
  }

  /// The object that a reference by `@id` means, or the node itself.
  JsonNode resolved(JsonNode node) {
    if (!node.isObject() || node.size() != 1 || !node.has("@id")) return node;
    String id = node.path("@id").asString("");
    for (JsonNode object : objects) {
      if (object.size() > 1 && object.path("@id").asString("").equals(id)) return object;
    }
    return node;
  }
}
