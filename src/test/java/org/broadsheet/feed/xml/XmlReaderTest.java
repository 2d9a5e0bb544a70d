package org.broadsheet.feed.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Reader;
import java.io.StringReader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlReaderTest {

  /// Writes down what it is told: tags in brackets, text as it is.
  private static final class Notes implements XmlEvents {
    final StringBuilder notes = new StringBuilder();
    int ends;

    @Override
    public void start(Tag tag, boolean empty) {
      notes.append('[').append(tag.name().whole());
      tag.forEach(
          (name, value) -> notes.append(' ').append(name.whole()).append('=').append(value));
      notes.append(empty ? "/]" : "]");
    }

    @Override
    public void end(Tag.Name name) {
      notes.append("[/").append(name.whole()).append(']');
    }

    @Override
    public void text(char[] chars, int from, int to) {
      notes.append(chars, from, to - from);
    }

    @Override
    public void end() {
      ends++;
    }

    @Override
    public boolean isEnough() {
      return false;
    }
  }

  private static String notes(Reader text) {
    Notes notes = new Notes();
    XmlReader.read(text, notes);
    assertEquals(1, notes.ends);
    return notes.notes.toString();
  }

  private static String notes(String text) {
    return notes(new StringReader(text));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "<a>x</a>|[a]x[/a]",
        "<a b='1' c=\"2\" d=3 e f = '4'/>|[a b=1 c=2 d=3 e= f=4/]",
        "<A:B C='x' c='y'>|[a:b c=x]",
        "<a b=\"x > y < z\">|[a b=x > y < z]",
        "<a b='&lt;&amp;&#65;&eacute;&x;&y'>|[a b=<&Aé&x;&y]",
        "<a b=\"no end>x<c>|[a b=no end]x[c]",
        "<a href=x/y>|[a href=x/y]",
        "<a href=x/>|[a href=x/]",
        "1 < 2 <3 <- <|1 < 2 <3 <- <",
        "a <b <c>|a <b [c]",
        "x &amp; y & z &lt;b&gt; &#x41;&#66 &nope; &eacute;|x & y & z <b> AB &nope; é",
        "&#0;&#1;&#xFFFF;&#x110000;&#146;&#xD83D;&#xDE00;&#xD83D;.|’😀.",
        "<![CDATA[<a> & ]] ]>]]>x|<a> & ]] ]>x",
        "<![CDATA[a <![CDATA[b]]> ]]>c ]]>|a b c ]]>",
        "x]]>y|x]]>y",
        "<![CDATA[to the end|to the end",
        "<![CDATA[a</item>b]]>|a</item>b",
        "<![CDATA[a</item><item><![CDATA[b]]></item>|a[/item][item]b[/item]",
        "<![CDATA[a</entry><entry>b|a[/entry][entry]b",
        "<!-- a -- b --><?pi ?><!ELEMENT x><![if x]>.|.",
        "<!-- no end <a>x|x",
        "<? no end <a>x|x",
        "< ?xml version='1.0'?>x|x",
        "<! x>|<! x>",
        "</>x</ a>|</>x</ a>",
        "</a b='c'>|[/a]",
        "x<a b='c|x",
        "x</a|x",
        "<日本 属性='値'>|[日本 属性=値]",
        "<a:>|[a:]",
        "<:a>|<:a>"
      })
  void everyFaultHasAReading(String text, String told) {
    assertEquals(told, notes(text));
  }

  @Test
  void namesThatTheTextDeclaresAreTextAndNoMore() {
    String doctype =
        "<!DOCTYPE a SYSTEM 'x' [<!ENTITY e 'it &#33; &eacute;'><!ENTITY f \"&e;\">"
            + "<!ENTITY g SYSTEM 'file:///x'><!ENTITY % h 'x'><!-- > -->]>";
    assertEquals("it ! é &e; &g; &h;", notes(doctype + "&e; &f; &g; &h;"));
    assertEquals("x", notes("<!doctype rss PUBLIC \"-//N//DTD\" \"http://n.example/x.dtd\">x"));
    assertEquals("[a b=c]", notes("<a\n\tb\n=\r'c'>"));
  }

  @Test
  void declaredNamesCannotBecomeMuchText() {
    String doctype = "<!DOCTYPE a [<!ENTITY e '" + "x".repeat(500) + "'>]>";
    assertTrue(notes(doctype + "&e;".repeat(100_000)).length() < 500_000);
  }

  @Test
  void longPiecesOfTextAndMarkUpAreWhole() {
    String text = "é&".repeat(50_000);
    String value = "v".repeat(200_000);
    assertEquals(text + "[a b=" + value + "]" + text, notes(text + "<a b='" + value + "'>" + text));
  }

  @Property(tries = 300, seed = "20261123")
  void anyTextIsReadToItsEnd(@ForAll String text) {
    notes(text);
  }

  @Property(tries = 300, seed = "20261123")
  void itDoesNotMatterInWhatPiecesTheTextComes(@ForAll("markup") String text) {
    Reader slow =
        new Reader() {
          private final StringReader whole = new StringReader(text);

          @Override
          public int read(char[] into, int from, int length) throws java.io.IOException {
            return whole.read(into, from, Math.min(length, 1));
          }

          @Override
          public void close() {}
        };
    assertEquals(notes(text), notes(slow));
  }

  @net.jqwik.api.Provide
  net.jqwik.api.Arbitrary<String> markup() {
    return net.jqwik.api.Arbitraries.of(
            "<", ">", "a", "b='", "'", "\"", "=", " ", "&", "#6", ";", "amp;", "/", "!", "--", "[",
            "CDATA[", "]]>", "?", "DOCTYPE", "x")
        .list()
        .ofMaxSize(30)
        .map(it -> String.join("", it));
  }
}
