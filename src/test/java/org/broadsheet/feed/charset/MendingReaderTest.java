package org.broadsheet.feed.charset;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MendingReaderTest {

  private static String read(byte[] bytes, Charset charset) throws IOException {
    StringWriter text = new StringWriter();
    new MendingReader(bytes, 0, charset).transferTo(text);
    return text.toString();
  }

  @Property(tries = 200, seed = "20261123")
  void textComesBack(@ForAll @From("texts") String text) throws IOException {
    assertEquals(text, read(text.getBytes(UTF_8), UTF_8));
    assertEquals(text, read(text.getBytes(UTF_16BE), UTF_16BE));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars(" <&é—日\n\t").withCharRange('a', 'f').ofMaxLength(300);
  }

  @Property(tries = 300, seed = "20261123")
  void anyBytesAreReadWithoutControlCharacters(@ForAll byte[] bytes) throws IOException {
    for (String charset : new String[] {"UTF-8", "UTF-16LE", "windows-31j", "GB18030"}) {
      String text = read(bytes, Charset.forName(charset));
      assertTrue(
          text.chars()
              .noneMatch(c -> (c < ' ' && c != '\n' && c != '\t' && c != '\r') || c == 0x7f));
    }
  }

  @Test
  void longTextsAreReadInPieces() throws IOException {
    String text = "x" + "日本é\ud83d\ude00".repeat(10_000);
    assertEquals(text, read(text.getBytes(UTF_8), UTF_8));
  }

  @Test
  void controlCharactersAreWhatWindowsHasThereOrNothing() throws IOException {
    assertEquals(
        "don’t \n", read("don\u0092t\u0000\u0001 \u0081\ufeff\uffff\n".getBytes(UTF_8), UTF_8));
  }

  @Test
  void brokenBytesOfOtherCharsetsAreMarked() throws IOException {
    byte[] bytes = {'a', (byte) 0x81, (byte) 0x20, 'b'};
    assertTrue(read(bytes, Charset.forName("Shift_JIS")).contains("\ufffd"));
  }

  @Test
  void oneCharacterAtATimeWorksToo() throws IOException {
    MendingReader reader = new MendingReader("\ud83d\ude00".getBytes(UTF_8), 0, UTF_8);
    assertEquals(0xd83d, reader.read());
    assertEquals(0xde00, reader.read());
    assertEquals(-1, reader.read());
  }
}
