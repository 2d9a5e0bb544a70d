package org.broadsheet.feed.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DetectorTest {

  private static String name(byte[] bytes, String contentType) {
    return Detector.detect(bytes, contentType).name();
  }

  private static String text(byte[] bytes, String contentType) throws IOException {
    StringWriter text = new StringWriter();
    Detector.detect(bytes, contentType).reader().transferTo(text);
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8",
    "UTF-16BE, UTF-16BE",
    "UTF-16LE, UTF-16LE",
    "UTF-32BE, UTF-32BE",
    "UTF-32LE, UTF-32LE"
  })
  void aByteOrderMarkDecidesWhateverElseIsSaid(String charset, String name) throws IOException {
    byte[] bytes =
        "\ufeff<?xml version='1.0' encoding='koi8-r'?>é".getBytes(Charset.forName(charset));
    assertEquals(name, name(bytes, "text/xml; charset=big5"));
    assertEquals("<?xml version='1.0' encoding='koi8-r'?>é", text(bytes, ""));
  }

  @ParameterizedTest
  @CsvSource({"UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE"})
  void zerosGiveWideCharactersAway(String charset) throws IOException {
    byte[] bytes = "<rss>é".getBytes(Charset.forName(charset));
    assertEquals(charset, name(bytes, "text/xml; charset=utf-8"));
    assertEquals("<rss>é", text(bytes, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "windows-1251, Привет, text/xml; charset=windows-1251, <rss>, windows-1251",
    "windows-1251, Привет, text/xml, <?xml encoding=\"Windows-1251\"?>, windows-1251",
    "windows-1251, Привет, text/xml; charset=utf-8, <?xml encoding='cp1251'?>, windows-1251",
    "koi8-r, Привет, text/xml; charset=KOI8-R, <?xml encoding='windows-1251'?>, KOI8-R",
    "gb18030, 你好, text/xml, <?xml encoding='gb2312'?>, GB18030",
    "windows-31j, ①日本, , <?xml encoding='Shift_JIS'?>, Shift_JIS",
    "x-windows-949, 똠방각하, , <?xml encoding='euc-kr'?>, EUC-KR",
    "windows-1252, “é”, , <?xml encoding='iso-8859-1'?>, windows-1252",
    "windows-1252, “é”, , <meta charset=latin1>, windows-1252",
    "UTF-8, “é”, text/xml; charset=us-ascii, <?xml encoding='iso-8859-1'?>, UTF-8",
    "UTF-8, “é”, , <?xml encoding='utf-16'?>, UTF-8",
    "UTF-8, “é”, , <?xml encoding='no-such-thing'?>, UTF-8",
    "UTF-8, “é”, , <?xml encoding=''?>, UTF-8",
    "IBM037, plain, , <?xml version='1.0' encoding='cp037'?>, IBM037"
  })
  void aNameIsBelievedWhereTheBytesAgree(
      String written, String word, String contentType, String start, String name)
      throws IOException {
    byte[] bytes = (start + word).getBytes(Charset.forName(written));
    assertEquals(name, name(bytes, contentType == null ? "" : contentType));
    assertEquals(start + word, text(bytes, contentType == null ? "" : contentType));
  }

  @Test
  void whatIsSaidToBeUtf8AndIsNotIsWestern() throws IOException {
    byte[] bytes = "<?xml encoding='utf-8'?>Ren\u00e9e \u0093x\u0094".getBytes(ISO_8859_1);
    assertEquals("windows-1252", name(bytes, ""));
    assertEquals("<?xml encoding='utf-8'?>Renée “x”", text(bytes, ""));
  }

  @Test
  void strayBytesInUtf8AreWestern() throws IOException {
    byte[] bytes = "é — ü ".getBytes(UTF_8);
    byte[] stray = new byte[bytes.length + 1];
    System.arraycopy(bytes, 0, stray, 0, bytes.length);
    stray[bytes.length] = (byte) 0x92;
    assertEquals("UTF-8", name(stray, ""));
    assertEquals("é — ü ’", text(stray, ""));
  }

  @Test
  void fewBadBytesDoNotSpeakAgainstAnAsianCharset() {
    byte[] bytes = "<?xml encoding='big5'?>台北市政府今日宣布新的港口計畫正式開始".getBytes(Charset.forName("Big5"));
    bytes[bytes.length - 6] = (byte) 0xff;
    assertEquals("Big5", name(bytes, ""));
  }

  @Test
  void wholeWordsBeyondAsciiAreGuessed() {
    String text = "Новая стена в гавани готова и держит воду уже второй день после шторма ";
    assertEquals(
        "windows-1251", name(text.repeat(3).getBytes(Charset.forName("windows-1251")), ""));
  }

  @Test
  void nothingIsUtf8() {
    assertEquals("UTF-8", name(new byte[0], ""));
    assertEquals("UTF-8", name("<rss>".getBytes(UTF_8), "text/xml"));
  }
}
