package org.broadsheet.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.news.Addresses;
import org.broadsheet.news.Download;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The cases of a feed corpus: `*.jsonl` files with one case a line.
final class FeedCases {
  private static final JsonMapper JSON = new JsonMapper();

  private FeedCases() {}

  /// @param kind `feed`, `opml` or `discovery`
  record Case(String id, String kind, String category, Download download) {}

  static List<Case> read(Path folder) throws IOException {
    List<Case> cases = new ArrayList<>();
    try (var files = Files.list(folder)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".jsonl")).sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          if (!line.isBlank()) cases.add(read(JSON.readTree(line)));
        }
      }
    }
    return cases;
  }

  private static Case read(JsonNode json) {
    Map<String, String> headers = new HashMap<>();
    json.path("headers")
        .properties()
        .forEach(it -> headers.put(it.getKey().toLowerCase(Locale.ROOT), it.getValue().asString()));
    String url = json.path("url").asString("");
    URI address = url.isEmpty() ? null : Addresses.parse(url);
    Download download =
        new Download(address == null ? URI.create("") : address, headers, bytes(json));
    return new Case(
        json.path("id").asString(),
        json.path("kind").asString(),
        json.path("category").asString(),
        download);
  }

  private static byte[] bytes(JsonNode json) {
    return json.has("body_b64")
        ? Base64.getDecoder().decode(json.path("body_b64").asString())
        : json.path("body").asString().getBytes(StandardCharsets.UTF_8);
  }
}
