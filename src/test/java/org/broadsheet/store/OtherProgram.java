package org.broadsheet.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.stream.Stream;
import org.h2.Driver;

/// Runs a class of the tests as a program of its own.
final class OtherProgram {
  private OtherProgram() {}

  /// The same Java with the same classes.
  static ProcessBuilder running(Class<?> main, String... arguments) {
    Stream<String> command =
        Stream.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classPath(),
            main.getName());
    return new ProcessBuilder(Stream.concat(command, Stream.of(arguments)).toList());
  }

  /// Surefire runs tests on the module path: what is there is put on the class path too.
  private static String classPath() {
    return Stream.of("java.class.path", "jdk.module.path", "surefire.test.class.path")
        .map(name -> System.getProperty(name, ""))
        .filter(path -> !path.isEmpty())
        .reduce((one, other) -> one + java.io.File.pathSeparator + other)
        .orElseThrow();
  }

  /// Has a database open until it is killed.
  static Process holding(Path database) throws IOException {
    Process process = running(OtherProgram.class, database.toString()).start();
    try (BufferedReader lines = process.inputReader()) {
      if (!"open".equals(lines.readLine())) throw new IOException("it did not open");
    }
    return process;
  }

  public static void main(String[] arguments) throws SQLException, IOException {
    String name = arguments[0].replace(".mv.db", "");
    try (Connection _ = new Driver().connect("jdbc:h2:file:" + name, new Properties())) {
      System.out.println("open");
      int _ = System.in.read();
    }
  }
}
