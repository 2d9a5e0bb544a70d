package org.broadsheet.store;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A program whose files may not grow beyond a size, until they may: for it that is a full disk
/// that is emptied. Only Linux has a command for this.
final class FullDisk {
  private static final String COMMAND = "prlimit";

  private FullDisk() {}

  static boolean canBe() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(path -> new File(path, COMMAND).canExecute());
  }

  static void before(ProcessBuilder program, long bytes) {
    List<String> limited = new ArrayList<>(List.of(COMMAND, "--fsize=" + bytes + ":unlimited"));
    limited.addAll(program.command());
    program.command(limited);
  }

  static void end(Process program) throws IOException, InterruptedException {
    String number = String.valueOf(program.pid());
    new ProcessBuilder(COMMAND, "--pid", number, "--fsize=unlimited").start().waitFor();
  }
}
