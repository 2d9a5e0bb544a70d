package org.broadsheet.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
  private static final int KILLS = Integer.getInteger("kills", 5);
  private static final long SEED = Long.getLong("kills.seed", 1L);

  @TempDir Path folder;

  @Test
  void nothingConfirmedIsLostWhenTheProgramIsKilled() throws Exception {
    Kills.Outcome outcome = Kills.run(Files.createDirectory(folder.resolve("data")), KILLS, SEED);
    assertEquals(List.of(), outcome.wrong());
    assertTrue(outcome.confirmed() >= KILLS * 20);
  }
}
