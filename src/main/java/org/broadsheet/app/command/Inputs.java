package org.broadsheet.app.command;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.broadsheet.news.Addresses;
import org.broadsheet.news.Download;
import org.broadsheet.news.Problem;

/// Files that commands read as if they had come over the net.
final class Inputs {
  private static final long LARGEST = 200_000_000;

  private Inputs() {}

  sealed interface Input {
    record Read(Download download) implements Input {}

    record Refused(Problem problem) implements Input {}
  }

  /// @param address where the file is from; empty where nobody says
  static Input read(Path file, String address) {
    URI from = address.isBlank() ? file.toUri() : Addresses.parse(address);
    if (from == null) return refused(Problem.Kind.BAD_ADDRESS, address);
    try {
      if (Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
        return new Input.Read(new Download(from, headers(file), Files.readAllBytes(file)));
      }
    } catch (IOException _) {
      return refused(Problem.Kind.NO_SUCH_FILE, file.toString());
    }
    return refused(Problem.Kind.NO_SUCH_FILE, file.toString());
  }

  private static Input refused(Problem.Kind kind, String detail) {
    return new Input.Refused(new Problem(kind, detail));
  }

  private static Map<String, String> headers(Path file) {
    boolean text = file.toString().toLowerCase(Locale.ROOT).endsWith(".txt");
    return text ? Map.of("content-type", "text/plain") : Map.of();
  }
}
