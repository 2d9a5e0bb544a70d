package org.broadsheet.feed.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseTest {
  private static final Base PAGE = new Base(URI.create("https://paper.example/a/b?c"));

  @ParameterizedTest
  @CsvSource({
    "x, https://paper.example/a/x",
    "?x, https://paper.example/a/b?x",
    "//o.example/x, https://o.example/x",
    "http://o.example, http://o.example",
    "' x\ty ', https://paper.example/a/xy",
    "feed://o.example/x, https://o.example/x",
    "feed:http://o.example/x, http://o.example/x",
    "FEED://https://o.example/x, https://o.example/x",
    "feed:x, ",
    "feed:javascript:x, ",
    "mailto:x, ",
    "javascript:x, ",
    "'', "
  })
  void onlyAddressesOfTheWebAreMeant(String reference, String address) {
    assertEquals(address == null ? null : URI.create(address), PAGE.resolve(reference));
  }

  @Test
  void withoutABaseRelativeAddressesAreRelative() {
    assertEquals(URI.create("x/y"), Base.NONE.resolve("x/y"));
    assertEquals("x y", Base.NONE.link("x y"));
    assertEquals(URI.create("http://o.example/x"), Base.NONE.resolve("feed://o.example/x"));
    assertNull(Base.NONE.resolve("file:///x"));
  }

  @ParameterizedTest
  @CsvSource({
    "c/, https://paper.example/a/c/",
    "https://o.example/, https://o.example/",
    "'', https://paper.example/a/b?c",
    "javascript:x, https://paper.example/a/b?c",
    "http://[, https://paper.example/a/b?c"
  })
  void anInnerBaseIsSeenFromTheOuter(String reference, String address) {
    assertEquals(URI.create(address), PAGE.within(reference).address());
  }

  @ParameterizedTest
  @CsvSource({
    "javascript:x, javascript",
    "JAVA SCRIPT:x, javascript",
    "'\u0001javascript:x', javascript",
    "a/b:c, ''",
    "?a:b, ''",
    "#a:b, ''",
    "x, ''",
    ":x, ''"
  })
  void theSchemeIsWhatABrowserReads(String reference, String scheme) {
    assertEquals(scheme, Base.scheme(reference));
  }

  @Test
  void picturesMayBeInTheirAddress() {
    assertEquals("data:image/gif;base64,AA", PAGE.source("data:image/gif;base64,AA"));
    assertNull(PAGE.source("data:text/html,x"));
    assertNull(PAGE.link("data:image/gif;base64,AA"));
  }

  @Test
  void lettersOfAllScriptsStayAsTheyAreWritten() {
    assertEquals("https://paper.example/a/Šídlo%20é?x=ß", PAGE.link("Šídlo%20é?x=ß"));
  }

  @Test
  void aPictureMayLieOnADisk() {
    assertEquals(URI.create("file://disk/1.jpg"), PAGE.picture("file://disk/1.jpg"));
    assertEquals(URI.create("https://paper.example/a/1.jpg"), PAGE.picture("1.jpg"));
    assertNull(PAGE.picture("javascript:x"));
    assertNull(PAGE.picture("data:image/gif;base64,AA"));
  }
}
