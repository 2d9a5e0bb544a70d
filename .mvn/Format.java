import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Checks or applies google-java-format. Run by the build on the same JDK that compiles the
/// program, because the formatter can only read the Java that its own JDK knows, and Maven itself
/// may run on an older one.
public class Format {
  public static void main(String[] args) throws IOException, FormatterException {
    boolean apply = args[0].equals("apply");
    List<Path> wrong = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      for (Path file : sources(Path.of(args[i]))) {
        if (!settle(file, apply)) wrong.add(file);
      }
    }
    if (!apply && !wrong.isEmpty()) {
      wrong.forEach(file -> System.err.println("not formatted: " + file));
      System.err.println("to format: mvn -q process-test-classes -Dformatter.mode=apply");
      System.exit(1);
    }
  }

  private static List<Path> sources(Path root) throws IOException {
    if (!Files.exists(root)) return List.of();
    try (var walk = Files.walk(root)) {
      return walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /// True when the file was formatted already.
  private static boolean settle(Path file, boolean apply) throws IOException, FormatterException {
    String before = Files.readString(file);
    String after = new Formatter().formatSourceAndFixImports(before);
    if (after.equals(before)) return true;
    if (apply) Files.writeString(file, after);
    return false;
  }
}
