package org.broadsheet.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/// The faces that come with the program: Source Serif 4 for reading and headlines, Inter for the
/// window. The style sheets name them.
public final class Fonts {
  private static final List<String> FILES =
      List.of(
          "Inter-Regular",
          "Inter-Italic",
          "Inter-Medium",
          "Inter-SemiBold",
          "Inter-Bold",
          "SourceSerif4-Regular",
          "SourceSerif4-It",
          "SourceSerif4-Semibold",
          "SourceSerif4-SemiboldIt",
          "SourceSerif4-Bold",
          "SourceSerif4-BoldIt");

  private Fonts() {}

  /// To be called before the toolkit starts: on a machine without fonts it would not start.
  public static void load() {
    FILES.forEach(Fonts::load);
  }

  private static void load(String name) {
    try (InputStream file = Fonts.class.getResourceAsStream("fonts/" + name + ".woff")) {
      Font.loadFont(Objects.requireNonNull(file, name), 13);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
