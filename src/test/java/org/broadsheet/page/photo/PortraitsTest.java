package org.broadsheet.page.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Boxes;
import org.broadsheet.page.tree.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortraitsTest {
  private static final Portraits PORTRAITS = new Portraits(List.of("Mara Ilves", "Weather"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true  | <a href=/author/mara-ilves><img src=/m.jpg></a>",
        "true  | <a href=/people/mara><picture><img src=/m.jpg></picture></a>",
        "true  | <address><img src=/m.jpg> Mara Ilves</address>",
        "true  | <div itemtype=https://schema.org/Person><img src=/m.jpg></div>",
        "true  | <div><img src=/m.jpg alt='Mara Ilves'></div>",
        "false | <div><img src=/m.jpg alt='Mara Ilves on the pier'></div>",
        "false | <div><img src=/m.jpg alt=Weather></div>",
        "false | <a href=/m-large.jpg><img src=/m.jpg></a>",
        "false | <div itemtype=https://schema.org/ImageObject><img src=/m.jpg></div>",
      })
  void portraitsAreToldByWhereTheyLeadAndByTheirNames(boolean portrait, String html) {
    Box image =
        Boxes.of(html).all().stream()
            .filter(box -> box.kind() == Kind.IMAGE)
            .findFirst()
            .orElseThrow();
    assertEquals(portrait, PORTRAITS.isOne(image));
  }
}
