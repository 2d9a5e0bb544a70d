package org.broadsheet.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.broadsheet.news.Outline;
import org.broadsheet.news.Outline.Subscription;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

class OpmlTest {
  private static final Instant CREATED = Instant.parse("2026-11-23T08:05:06Z");
  private static final URI SITE = URI.create("https://paper.example/?a=1&b=2");

  @Test
  void aSubscriptionHasItsTitleAndAddresses() throws Exception {
    Subscription paper =
        new Subscription("Paper", URI.create("https://paper.example/feed"), SITE, List.of());
    Element outline = children(body(written(paper))).getFirst();
    assertEquals("rss", outline.getAttribute("type"));
    assertEquals("Paper", outline.getAttribute("text"));
    assertEquals("Paper", outline.getAttribute("title"));
    assertEquals("https://paper.example/feed", outline.getAttribute("xmlUrl"));
    assertEquals(SITE.toString(), outline.getAttribute("htmlUrl"));
  }

  @Test
  void whatIsUnknownIsLeftOut() throws Exception {
    Element outline = children(body(written(subscription("")))).getFirst();
    assertFalse(outline.hasAttribute("htmlUrl"));
    assertEquals(outline.getAttribute("xmlUrl"), outline.getAttribute("text"));
  }

  @Test
  void theHeadHasTitleAndDate() throws Exception {
    Document document = parsed(Opml.write(Outline.of("My <papers>", List.of()), CREATED));
    assertEquals("2.0", document.getDocumentElement().getAttribute("version"));
    assertEquals("My <papers>", document.getElementsByTagName("title").item(0).getTextContent());
    assertEquals(
        "Mon, 23 Nov 2026 08:05:06 GMT",
        document.getElementsByTagName("dateCreated").item(0).getTextContent());
    assertEquals(List.of(), children(body(document)));
  }

  @Test
  void foldersLieInFolders() throws Exception {
    Document document =
        written(
            subscription("a", "News", "Local"),
            subscription("b"),
            subscription("c", "News"),
            subscription("d", "News", "Local"),
            subscription("e", "Local"));
    assertEquals("[News[Local[a, d], c], b, Local[e]]", shown(body(document)));
  }

  @Test
  void foldersOfGreatDepthAreWritten() throws Exception {
    List<String> path = Collections.nCopies(1_000, "deep");
    Document document =
        written(new Subscription("a", URI.create("http://paper.example/"), null, path));
    assertEquals(1_001, document.getElementsByTagName("outline").getLength());
  }

  @Test
  void titlesOfEveryKindComeBack() throws Exception {
    for (String title :
        List.of("A & B <b>\"quoted\"</b> 'n' ]]> &amp;", "Äöü 東京 שלום 😀", "=cmd()", "-->")) {
      assertEquals("[" + title + "]", shown(body(written(subscription(title)))));
    }
  }

  @Test
  void whatXmlCannotHoldIsLeftOut() throws Exception {
    assertEquals(
        "[a b c d e]",
        shown(body(written(subscription("\u0000a\u0008 b\nc\td\uFFFF\u2028e\uD800\u001B")))));
  }

  @Test
  void theTextSaysThatItIsUtf8() {
    String opml = Opml.write(Outline.of("", List.of()), CREATED);
    assertTrue(opml.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"), opml);
  }

  @Property(tries = 200, seed = "20261123")
  void whateverTheTitleItIsXml(@ForAll String title, @ForAll String folder) throws Exception {
    Document document = written(subscription(title, folder, title));
    assertEquals(3, document.getElementsByTagName("outline").getLength());
  }

  private static Subscription subscription(String title, String... folders) {
    return new Subscription(
        title, URI.create("https://paper.example/feed?a=1&b=2"), null, List.of(folders));
  }

  private static Document written(Subscription... subscriptions) throws Exception {
    return parsed(Opml.write(Outline.of("Papers", List.of(subscriptions)), CREATED));
  }

  private static Document parsed(String opml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setAttribute("jdk.xml.maxElementDepth", 2_000);
    var builder = factory.newDocumentBuilder();
    builder.setErrorHandler(null);
    return builder.parse(new ByteArrayInputStream(opml.getBytes(StandardCharsets.UTF_8)));
  }

  private static Element body(Document document) {
    return (Element) document.getElementsByTagName("body").item(0);
  }

  private static String shown(Element folder) {
    return children(folder).stream()
        .map(child -> child.getAttribute("text") + (isFolder(child) ? shown(child) : ""))
        .toList()
        .toString();
  }

  private static boolean isFolder(Element outline) {
    return !outline.hasAttribute("xmlUrl");
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element) children.add(element);
    }
    return children;
  }
}
