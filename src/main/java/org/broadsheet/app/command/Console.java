package org.broadsheet.app.command;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.broadsheet.news.Problem;
import org.broadsheet.words.ProblemWords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// Where a command was given, and where its answer goes.
public final class Console {
  private static final ObjectWriter JSON =
      JsonMapper.builder().build().writerWithDefaultPrettyPrinter();

  private final Path folder;
  private final PrintStream out;
  private final PrintStream err;

  /// @param folder from which relative file names are seen
  public Console(Path folder, OutputStream out, OutputStream err) {
    this.folder = folder;
    this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
    this.err = new PrintStream(err, false, StandardCharsets.UTF_8);
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  public int say(String words) {
    out.println(words);
    out.flush();
    return 0;
  }

  public int say(JsonNode json) {
    return say(JSON.writeValueAsString(json));
  }

  /// One line, whatever stands in the words.
  public int refuse(String words) {
    warn(words);
    return 1;
  }

  /// As [#refuse], of something that goes on.
  public void warn(String words) {
    err.println(words.replaceAll("\\s+", " ").strip());
    err.flush();
  }

  public int refuse(Problem problem) {
    return refuse(ProblemWords.of(problem));
  }

  PrintStream out() {
    return out;
  }

  PrintStream err() {
    return err;
  }
}
