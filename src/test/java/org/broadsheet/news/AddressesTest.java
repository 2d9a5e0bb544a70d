package org.broadsheet.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

  @ParameterizedTest
  @CsvSource({
    "http://paper.example/a b, http://paper.example/a%20b",
    "http://paper.example/ä?q=ö, http://paper.example/%C3%A4?q=%C3%B6",
    "http://bücher.example/x, http://xn--bcher-kva.example/x",
    "http://paper.example/100%, http://paper.example/100%25",
    "http://paper.example/%41, http://paper.example/%41",
    "http://paper.example/a[1]#b#c, http://paper.example/a%5B1%5D#b%23c",
    "http://[::1]:8080/x[1], http://[::1]:8080/x%5B1%5D",
    "'  http://paper.example/x\n', http://paper.example/x",
  })
  void whatBrowsersUnderstandIsRead(String text, String address) {
    assertEquals(URI.create(address), Addresses.parse(text));
  }

  @ParameterizedTest
  @CsvSource({
    "http://paper.example/news/today, ../x.html, http://paper.example/x.html",
    "http://paper.example/news/today, //img.example/p.jpg, http://img.example/p.jpg",
    "http://paper.example/news/today?p=1, ?p=2, http://paper.example/news/today?p=2",
    "http://paper.example/news/today?p=1, #top, http://paper.example/news/today?p=1#top",
    "http://paper.example/, ../../x, http://paper.example/x",
    "http://paper.example, x, http://paper.example/x",
    "http://paper.example/a, '', http://paper.example/a",
    "http://paper.example/a, urn:isbn:1, urn:isbn:1",
  })
  void relativeAddressesAreSeenFromTheirPage(String base, String text, String address) {
    URI expected = URI.create(address);
    assertEquals(text.isEmpty() ? null : expected, Addresses.resolve(URI.create(base), text));
  }

  @Test
  void onlyHttpAndHttpsAreWebAddresses() {
    URI page = URI.create("https://paper.example/");
    assertEquals(URI.create("https://paper.example/x"), Addresses.web(page, "x"));
    assertNull(Addresses.web(page, "javascript:alert(1)"));
    assertNull(Addresses.web(page, "file:///etc/passwd"));
    assertNull(Addresses.web(page, "http:///nowhere"));
    assertTrue(Addresses.isWeb(URI.create("HTTPS://paper.example")));
    assertFalse(Addresses.isWeb(URI.create("ftp://paper.example")));
  }

  @Test
  void whatIsNoAddressIsNull() {
    assertNull(Addresses.parse(" "));
    assertNull(Addresses.parse("http://"));
    assertNull(Addresses.parse("http://x/" + "y".repeat(9_000)));
    assertNull(Addresses.parse("http://" + "ü".repeat(2_000) + "/"));
  }
}
