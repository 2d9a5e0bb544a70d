package org.broadsheet.usecase;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import org.broadsheet.news.Problem;

/// Writes a file that in the end is whole, or as it was before.
final class WholeFile {
  private WholeFile() {}

  interface Content {
    void write(Appendable out) throws IOException;
  }

  static Optional<Problem> write(Path file, Content content) {
    Path target = file.toAbsolutePath();
    try {
      Path folder = Objects.requireNonNull(target.getParent(), "a file lies in a folder");
      Path unfinished = Files.createTempFile(folder, ".broadsheet", ".part");
      try {
        try (BufferedWriter out = Files.newBufferedWriter(unfinished)) {
          content.write(out);
        }
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(unfinished);
      }
      return Optional.empty();
    } catch (IOException _) {
      return Optional.of(new Problem(Problem.Kind.CANNOT_WRITE, file.toString()));
    }
  }
}
