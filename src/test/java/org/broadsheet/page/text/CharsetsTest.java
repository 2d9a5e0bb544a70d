package org.broadsheet.page.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CharsetsTest {
  private static final String RUSSIAN = "Дождь идёт с утра, и никто не знает, когда он кончится.";

  private static byte[] bytes(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }

  @Test
  void theByteOrderMarkWinsOverAllThatIsSaid() {
    assertEquals("été", Charsets.text("\ufeffété".getBytes(UTF_8), "text/html; charset=koi8-r"));
    assertEquals("été", Charsets.text("\ufeffété".getBytes(UTF_16BE), ""));
    assertEquals("été", Charsets.text("\ufeffété".getBytes(UTF_16LE), ""));
  }

  @Test
  void wellFormedUtf8IsReadAsSuchWhateverIsSaid() {
    assertEquals("été", Charsets.text("été".getBytes(UTF_8), "text/html; charset=iso-8859-1"));
  }

  @Test
  void theServerIsBelievedBeforeThePage() {
    String html = "<meta charset=koi8-r>" + RUSSIAN;
    assertEquals(
        html, Charsets.text(bytes(html, "windows-1251"), "text/html;charset=windows-1251"));
  }

  @Test
  void thePageIsBelievedWhereTheServerIsSilent() {
    String html = "<meta http-equiv=Content-Type content='text/html; charset=koi8-r'>" + RUSSIAN;
    assertEquals(html, Charsets.text(bytes(html, "koi8-r"), "text/html"));
    String xml = "<?xml version='1.0' encoding='iso-8859-2'?><p>žluťoučký";
    assertEquals(xml, Charsets.text(bytes(xml, "iso-8859-2"), ""));
  }

  @Test
  void olderNamesMeanTheirLargerSuccessors() {
    assertEquals("“a”", Charsets.text(bytes("“a”", "windows-1252"), "text/html; charset=latin1"));
    String html = "<meta charset=gb2312>龍門鎔";
    assertEquals(html, Charsets.text(bytes(html, "GB18030"), ""));
  }

  @Test
  void wrongNamesAreNoHindrance() {
    String html = "<meta charset=klingon>déjà vu";
    assertEquals(html, Charsets.text(html.getBytes(ISO_8859_1), "text/html; charset=???"));
  }

  @Test
  void bytesThatNobodyExplainsAreReadByTheirLook() {
    String text = RUSSIAN.repeat(5);
    assertEquals(text, Charsets.text(bytes(text, "windows-1251"), ""));
  }

  @Test
  void aPageThatSaysUtf8ButIsNotIsReadByItsLook() {
    String text = "<meta charset=utf-8>" + "Über den Wäldern blüht die Öde. ".repeat(5);
    assertEquals(text, Charsets.text(bytes(text, "windows-1252"), ""));
  }

  @Test
  void noBytesAreNoText() {
    assertEquals("", Charsets.text(new byte[0], ""));
  }

  @Property
  void anyBytesAtAllGiveSomeText(
      @ForAll byte[] bytes, @ForAll @StringLength(max = 30) String type) {
    assertEquals(Charsets.text(bytes, type), Charsets.text(bytes, type));
  }
}
