package org.broadsheet.usecase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InstallEditionTest {
  @Test
  void everyArticleOfTheEditionIsInstalledInTheOrderOfItsNumber() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/broadsheet/edition"))) {
      assertEquals(
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".html"))
              .map(name -> name.replace(".html", ""))
              .sorted()
              .toList(),
          InstallEdition.ARTICLES);
    }
  }
}
