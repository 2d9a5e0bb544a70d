package org.broadsheet.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program whose files may not grow beyond three megabytes, until they may: for it that is a full
/// disk that is emptied. Only Linux has a command for this.
class FullDiskTest {
  @TempDir Path folder;

  private static boolean isThere(String command) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(path -> new File(path, command).canExecute());
  }

  @Test
  void whatDoesNotFitFailsAndTheRestGoesOn() throws IOException, InterruptedException {
    assumeTrue(isThere("prlimit"));
    ProcessBuilder program = OtherProgram.running(Cramped.class, folder.resolve("data").toString());
    List<String> limited = new ArrayList<>(List.of("prlimit", "--fsize=3000000:unlimited"));
    limited.addAll(program.command());
    Process process = program.command(limited).redirectErrorStream(true).start();
    try (BufferedReader lines = process.inputReader();
        Writer input = process.outputWriter()) {
      assertEquals("DISK_FULL", lines.readLine());
      assertEquals("DISK_FULL", lines.readLine());
      assertEquals("what was confirmed is there", lines.readLine());
      String pid = String.valueOf(process.pid());
      new ProcessBuilder("prlimit", "--pid", pid, "--fsize=unlimited").start().waitFor();
      input.write("go on\n");
      input.flush();
      assertEquals("what came later is there too", lines.readLine());
      assertEquals("what was marked is marked", lines.readLine());
    } finally {
      process.destroyForcibly().waitFor();
    }
  }
}
