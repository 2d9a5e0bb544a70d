package org.broadsheet.feed.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.broadsheet.feed.xml.References.Where;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {

  private static String decoded(Where where, String text) {
    References references = new References(where);
    char[] chars = text.toCharArray();
    StringBuilder decoded = new StringBuilder();
    for (int at = 0; at < chars.length; ) {
      int length = chars[at] == '&' ? references.read(chars, at, chars.length) : 0;
      decoded.append(length == 0 ? String.valueOf(chars[at]) : references.value());
      at += Math.max(1, length);
    }
    return decoded.toString();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "&copy;|©|©|©",
        "&copy 2024|&copy 2024|© 2024|© 2024",
        "x?a=1&copy=2|x?a=1&copy=2|x?a=1©=2|x?a=1&copy=2",
        "&notit;|&notit;|¬it;|&notit;",
        "&nope;|&nope;|&nope;|&nope;",
        "&Aacute;&aacute;|Áá|Áá|Áá",
        "&acE;|∾̳|∾̳|∾̳",
        "&#8217;&#x2019;&#X2019;|’’’|’’’|’’’",
        "&#;&#x;&#g|&#;&#x;&#g|&#;&#x;&#g|&#;&#x;&#g",
        "&#99999999999;|``|``|``",
        "&|&|&|&",
        "&a|&a|&a|&a"
      })
  void whatMayBeLeftOutDependsOnWhereItStands(
      String text, String xml, String html, String attribute) {
    assertEquals(xml, decoded(Where.XML, text));
    assertEquals(html, decoded(Where.HTML_TEXT, text));
    assertEquals(attribute, decoded(Where.HTML_ATTRIBUTE, text));
  }
}
