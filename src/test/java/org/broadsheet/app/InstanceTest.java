package org.broadsheet.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstanceTest {
  @TempDir private Path folder;
  private final List<List<String>> asked = new CopyOnWriteArrayList<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int answer(List<String> arguments) {
    asked.add(arguments);
    return 7;
  }

  private Instance claim() throws IOException {
    return Instance.claim(
        folder,
        (from, arguments, out, err) -> {
          try {
            out.write("said\n".getBytes(StandardCharsets.UTF_8));
            err.write("told\n".getBytes(StandardCharsets.UTF_8));
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
          return answer(arguments);
        });
  }

  @Test
  void onlyOneProgramHasAFolder() throws IOException {
    try (Instance first = claim()) {
      assertNotNull(first);
      assertNull(claim());
    }
    try (Instance again = claim()) {
      assertNotNull(again);
    }
  }

  @Test
  void aLaterStartHandsItsCommandToTheFirst() throws IOException {
    try (Instance first = claim()) {
      assertNotNull(first);
      OptionalInt status = Visitor.ask(folder, List.of("list", "--json"), out, err);
      assertEquals(OptionalInt.of(7), status);
      assertEquals(List.of(List.of("list", "--json")), asked);
      assertEquals("said\n", out.toString(StandardCharsets.UTF_8));
      assertEquals("told\n", err.toString(StandardCharsets.UTF_8));
    }
  }

  @Test
  void whoDoesNotKnowTheWordIsNotHeard() throws IOException {
    try (Instance first = claim()) {
      assertNotNull(first);
      Path sign = Doorkeeper.file(folder);
      String port = Files.readString(sign).split(" ", -1)[0];
      Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
      Files.writeString(Doorkeeper.file(elsewhere), port + " wrong");
      assertTrue(Visitor.ask(elsewhere, List.of("list"), out, err).isEmpty());
      assertTrue(asked.isEmpty());
    }
  }

  @Test
  void theWordIsForTheOwnerAlone() throws IOException {
    try (Instance first = claim()) {
      assertNotNull(first);
      var permissions = Files.getPosixFilePermissions(Doorkeeper.file(folder));
      assertEquals("rw-------", PosixFilePermissions.toString(permissions));
    }
  }

  @Test
  void whereNobodyIsThereNobodyAnswers() {
    assertTrue(Visitor.ask(folder, List.of("list"), out, err).isEmpty());
  }
}
