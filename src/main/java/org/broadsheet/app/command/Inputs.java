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
  /// What a feed, and what a page from the net may have.
  static final long FEED = 50_000_000;

  static final long PAGE = 10_000_000;

  private Inputs() {}

  sealed interface Input {
    record Read(Download download) implements Input {}

    record Refused(Problem problem) implements Input {}
  }

  /// @param address where the file is from; empty where nobody says
  /// @param largest how many bytes it may have
  static Input read(Path file, String address, long largest) {
    URI from = address.isBlank() ? file.toUri() : Addresses.parse(address);
    if (from == null || (!address.isBlank() && !Addresses.isWeb(from))) {
      return refused(Problem.Kind.BAD_ADDRESS, address);
    }
    try {
      if (!Files.isRegularFile(file)) return refused(Problem.Kind.NO_SUCH_FILE, file.toString());
      if (Files.size(file) > largest) {
        return refused(Problem.Kind.TOO_LARGE, Long.toString(largest));
      }
      return new Input.Read(new Download(from, headers(file), Files.readAllBytes(file)));
    } catch (IOException _) {
      return refused(Problem.Kind.NO_SUCH_FILE, file.toString());
    }
  }

  private static Input refused(Problem.Kind kind, String detail) {
    return new Input.Refused(new Problem(kind, detail));
  }

  private static Map<String, String> headers(Path file) {
    boolean text = file.toString().toLowerCase(Locale.ROOT).endsWith(".txt");
    return text ? Map.of("content-type", "text/plain") : Map.of();
  }
}
