package org.broadsheet.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.news.Outline;
import org.broadsheet.news.Outline.Subscription;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Writes subscriptions as OPML. Any thread.
///
/// @see <a href="http://opml.org/spec2.opml">OPML 2.0</a>
public final class Opml {
  private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  private Opml() {}

  /// An XML document, to be written in UTF-8. Folders stand in the order in which the subscriptions
  /// name them first, the empty ones last. What XML cannot hold is left out of titles.
  public static String write(Outline outline, Instant created) {
    Document document = Jsoup.parse(DECLARATION, Parser.xmlParser());
    document.outputSettings().charset(StandardCharsets.UTF_8).indentAmount(2);
    Element opml = document.appendElement("opml").attr("version", "2.0");
    Element head = opml.appendElement("head");
    head.appendElement("title").text(line(outline.title()));
    head.appendElement("dateCreated").text(date(created));
    Map<List<String>, Element> folders = new HashMap<>();
    Element body = opml.appendElement("body");
    for (Subscription subscription : outline.subscriptions()) {
      add(folder(folders, body, subscription.folders()), subscription);
    }
    for (List<String> folder : outline.folders()) folder(folders, body, folder);
    return document.outerHtml() + "\n";
  }

  /// RFC 822, as OPML asks for.
  private static String date(Instant moment) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC));
  }

  private static Element folder(
      Map<List<String>, Element> folders, Element body, List<String> path) {
    Element folder = body;
    for (int depth = 1; depth <= path.size(); depth++) {
      Element parent = folder;
      folder =
          folders.computeIfAbsent(
              path.subList(0, depth), names -> outline(parent, names.getLast()));
    }
    return folder;
  }

  private static void add(Element folder, Subscription subscription) {
    String title = line(subscription.title());
    String address = subscription.address().toString();
    Element outline = outline(folder, title.isEmpty() ? address : title);
    outline.attr("type", "rss").attr("xmlUrl", address);
    if (subscription.site() != null) outline.attr("htmlUrl", subscription.site().toString());
  }

  private static Element outline(Element parent, String text) {
    String line = line(text);
    return parent.appendElement("outline").attr("text", line).attr("title", line);
  }

  /// The text in one line, of characters that XML allows.
  private static String line(String text) {
    StringBuilder line = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.isWhitespace(c) ? ' ' : c)
        .filter(Opml::isAllowed)
        .forEach(line::appendCodePoint);
    return line.toString().strip();
  }

  /// @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, 2.2</a>
  private static boolean isAllowed(int c) {
    return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
  }
}
