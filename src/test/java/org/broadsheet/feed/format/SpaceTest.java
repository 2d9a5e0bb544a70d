package org.broadsheet.feed.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpaceTest {

  @ParameterizedTest
  @CsvSource({
    "x, http://purl.org/dc/elements/1.1/, DUBLIN_CORE",
    "x, HTTPS://PURL.ORG/DC/Terms, DUBLIN_CORE",
    "x, http://www.w3.org/2005/Atom, ATOM",
    "x, https://www.w3.org/2005/Atom/, ATOM",
    "x, http://purl.org/atom/ns#, ATOM",
    "x, http://purl.org/rss/1.0/, RSS",
    "x, http://purl.org/rss/1.0/modules/content/, CONTENT",
    "x, http://purl.org/rss/1.0/modules/slash/, OTHER",
    "x, http://search.yahoo.com/mrss, MEDIA",
    "x, http://www.itunes.com/DTDs/Podcast-1.0.dtd, ITUNES",
    "x, http://www.w3.org/1999/xhtml, XHTML",
    "dc, http://misspelt.example/, DUBLIN_CORE",
    "foo, http://other.example/, OTHER",
    "'', http://other.example/, CORE",
    "'', '', CORE"
  })
  void namespacesAreKnownByAddressThenByPrefix(String prefix, String address, Space space) {
    assertEquals(space, Space.declared(prefix, address));
  }

  @ParameterizedTest
  @CsvSource({"media, MEDIA", "'', CORE", "nobody, OTHER"})
  void undeclaredPrefixesMeanWhatTheyUsuallyMean(String prefix, Space space) {
    assertEquals(space, Space.undeclared(prefix));
  }
}
