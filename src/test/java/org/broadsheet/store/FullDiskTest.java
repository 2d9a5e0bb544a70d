package org.broadsheet.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program whose files may not grow beyond three megabytes, until they may: for it that is a full
/// disk that is emptied. Only Linux has a command for this.
class FullDiskTest {
  @TempDir Path folder;

  @Test
  void whatDoesNotFitFailsAndTheRestGoesOn() throws IOException, InterruptedException {
    assumeTrue(FullDisk.canBe());
    ProcessBuilder program = OtherProgram.running(Cramped.class, folder.resolve("data").toString());
    FullDisk.before(program, 3_000_000);
    Process process = program.redirectErrorStream(true).start();
    try (BufferedReader lines = process.inputReader();
        Writer input = process.outputWriter()) {
      assertEquals("DISK_FULL", lines.readLine());
      assertEquals("DISK_FULL", lines.readLine());
      assertEquals("what was confirmed is there", lines.readLine());
      FullDisk.end(process);
      input.write("go on\n");
      input.flush();
      assertEquals("what came later is there too", lines.readLine());
      assertEquals("what was marked is marked", lines.readLine());
    } finally {
      process.destroyForcibly().waitFor();
    }
  }
}
