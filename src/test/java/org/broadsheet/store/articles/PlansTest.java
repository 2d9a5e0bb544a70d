package org.broadsheet.store.articles;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.broadsheet.news.Arrival;
import org.broadsheet.news.Body;
import org.broadsheet.news.Completeness;
import org.broadsheet.news.Header;
import org.broadsheet.news.Origin;
import org.broadsheet.store.Opening;
import org.broadsheet.store.Store;
import org.broadsheet.store.base.Sql;
import org.h2.Driver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// H2 reads a whole table, or sorts, without a word where an index does not fit to the letter.
class PlansTest {
  @TempDir Path folder;

  private String plan(String statement, Object value) throws SQLException {
    if (Files.notExists(folder.resolve("news.mv.db"))) fill();
    String url = "jdbc:h2:file:" + folder.resolve("news") + ";ACCESS_MODE_DATA=r";
    try (Connection connection = new Driver().connect(url, new Properties())) {
      return new Sql(connection)
          .first("explain " + statement, row -> row.text("plan"), value)
          .orElseThrow();
    }
  }

  /// With an empty table the planner may think otherwise than with a full one.
  private void fill() {
    Store store = ((Opening.Ready) Store.open(folder, Clock.systemUTC())).store();
    store.addEdition(IntStream.range(0, 500).mapToObj(PlansTest::arrival).toList()).join();
    store.close();
  }

  private static Arrival arrival(int i) {
    Header header = new Header("Title " + i, "", "", List.of(), "", null, null, "");
    return new Arrival(
        "a" + i, null, header, Body.EMPTY, Origin.EDITION, List.of(), Completeness.COMPLETE);
  }

  private void assertReadsInOrder(String index, String statement) throws SQLException {
    String plan = plan(statement, 1L);
    assertTrue(plan.contains("." + index), plan);
    assertTrue(plan.contains("index sorted"), plan);
    assertTrue(!plan.contains("tableScan"), plan);
  }

  @Test
  void listsAreReadFromAnIndexInItsOrder() throws SQLException {
    assertReadsInOrder("ARTICLE_IN_ORDER", Lists.ALL);
    assertReadsInOrder("ARTICLE_OF_FEED_IN_ORDER", Lists.OF_FEED);
    assertReadsInOrder("UNREAD_IN_ORDER", Shelf.UNREAD.inOrder());
    assertReadsInOrder("STARRED_IN_ORDER", Shelf.STARRED.inOrder());
    assertReadsInOrder("WANTING_IN_ORDER", Shelf.WANTING.inOrder());
  }

  @Test
  void rowsAndMarksAreFoundByNumber() throws SQLException {
    Long[] numbers = {1L, 2L, 3L};
    for (String statement :
        new String[] {Headlines.ROWS, Shelf.UNREAD.among(true), Shelf.UNREAD.among(false)}) {
      String plan = plan(statement, numbers);
      assertTrue(!plan.contains("tableScan"), plan);
      assertTrue(plan.contains("PRIMARY_KEY"), plan);
    }
  }
}
