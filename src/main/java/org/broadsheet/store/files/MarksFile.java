package org.broadsheet.store.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.broadsheet.news.Mark;
import org.broadsheet.store.base.Transaction.Marked;
import org.broadsheet.store.json.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Every mark, a second time: a plain file of JSON lines, from which the marks come back when the
/// database does not.
public final class MarksFile {
  private final Path file;

  public MarksFile(Path dataFolder) {
    this.file = dataFolder.resolve("marks.jsonl");
  }

  public long size() throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }

  public void append(List<Marked> marks) throws IOException {
    if (marks.isEmpty()) return;
    if (!Files.exists(file)) SafeFiles.createFile(file);
    Files.writeString(file, lines(marks), StandardOpenOption.APPEND);
  }

  /// By all marks that there are, so that it does not grow for ever.
  public void replace(List<Marked> marks) throws IOException {
    SafeFiles.write(file, lines(marks).getBytes(StandardCharsets.UTF_8));
  }

  /// A break before them too: the line that was written last may have been cut off.
  private static String lines(List<Marked> marks) {
    StringBuilder lines = new StringBuilder("\n");
    for (Marked marked : marks) lines.append(line(marked)).append('\n');
    return lines.toString();
  }

  private static String line(Marked marked) {
    ObjectNode node = Json.object().put("mark", marked.mark().name()).put("feed", marked.feed());
    ArrayNode guids = node.putArray("guids");
    marked.guids().forEach(guid -> guids.add(guid.toString()));
    return Json.write(node);
  }

  /// Every line that can be read, in the order in which they were written.
  public List<Marked> read() throws IOException {
    List<Marked> marks = new ArrayList<>();
    if (!Files.exists(file)) return marks;
    for (String line : lines()) marked(Json.read(line)).ifPresent(marks::add);
    return marks;
  }

  /// Damaged characters cost their line, not the file.
  private List<String> lines() throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
  }

  private static Optional<Marked> marked(JsonNode node) {
    try {
      List<UUID> guids = new ArrayList<>();
      for (JsonNode guid : Json.items(node, "guids")) guids.add(UUID.fromString(guid.asString()));
      Mark mark = Mark.valueOf(Json.text(node, "mark"));
      return Optional.of(new Marked(mark, Json.text(node, "feed"), guids));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
