import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;

/// Packages the program: its own jar, and the Java runtime that it brings along. The libraries stay
/// jars beside it, because jlink refuses those without a module descriptor (h2,
/// metadata-extractor).
///
/// Run by the build on JDK 25: Maven's own jar plugin reads module descriptors inside Maven's JVM
/// and fails on this one where Maven runs on an older JDK.
public class Package {
  private static final List<String> MODULES =
      List.of(
          "java.base",
          "java.desktop",
          "java.logging",
          "java.management",
          "java.naming",
          "java.net.http",
          "java.scripting",
          "java.sql",
          "java.xml",
          "jdk.charsets",
          "jdk.crypto.cryptoki",
          "jdk.jfr",
          "jdk.localedata",
          "jdk.unsupported",
          "jdk.zipfs");

  public static void main(String[] args) throws IOException {
    Path classes = Path.of(args[0]);
    Path app = Path.of(args[1]);
    Path libraries = app.resolve("lib");
    copy(args[4], libraries);
    jar(classes, libraries.resolve(args[2]), args[3]);
    runtime(app.resolve("runtime"));
    app.resolve("bin").resolve("broadsheet").toFile().setExecutable(true, false);
  }

  /// The folder holds these jars and no others: an older one beside a newer would be found first.
  private static void copy(String classpath, Path folder) throws IOException {
    Files.createDirectories(folder);
    try (var old = Files.list(folder)) {
      for (Path file : old.toList()) Files.delete(file);
    }
    for (String entry : classpath.split(File.pathSeparator)) {
      Path jar = Path.of(entry);
      if (Files.isRegularFile(jar)) Files.copy(jar, folder.resolve(jar.getFileName()));
    }
  }

  private static void jar(Path classes, Path jar, String date) throws IOException {
    Files.createDirectories(jar.getParent());
    tool(
        "jar",
        "--create",
        "--file",
        jar.toString(),
        "--date",
        date,
        "--main-class",
        "org.broadsheet.app.Main",
        "-C",
        classes.toString(),
        ".");
  }

  /// One that is there already is kept: it depends on the JDK alone, and linking takes a while.
  private static void runtime(Path runtime) {
    if (Files.exists(runtime.resolve("release"))) return;
    tool(
        "jlink",
        "--add-modules",
        String.join(",", MODULES),
        "--strip-debug",
        "--no-header-files",
        "--no-man-pages",
        "--output",
        runtime.toString());
  }

  private static void tool(String name, String... arguments) {
    int exit = ToolProvider.findFirst(name).orElseThrow().run(System.out, System.err, arguments);
    if (exit != 0) System.exit(exit);
  }
}
