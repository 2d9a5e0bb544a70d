package org.broadsheet.feed.format;

import static org.broadsheet.feed.format.Reaction.Plain.PASS;
import static org.broadsheet.feed.format.Reaction.Plain.SKIP;
import static org.broadsheet.feed.format.Reaction.field;
import static org.broadsheet.feed.format.Reaction.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.feed.html.Base;
import org.broadsheet.news.Addresses;

/// RSS of every version, with RSS 0.90 and 1.0, which are the same elements within RDF.
///
/// @see <a href="https://www.rssboard.org/rss-specification">RSS 2.0</a>
/// @see <a href="https://web.resource.org/rss/1.0/spec">RSS 1.0</a>
final class Rss implements Vocabulary {
  private static final Pattern NAME = Pattern.compile("<(?:name|email)>([^<]*)<");

  @Override
  public Reaction open(Draft draft, Element element) {
    return switch (element.local()) {
      case "title" -> text(Form.TITLE, draft.title, Rank.OWN);
      case "description" -> text(Form.HTML, draft.summary, Rank.OWN);
      case "summary", "abstract" -> text(Form.HTML, draft.summary, Rank.SIMILAR);
      case "content", "fullitem" -> text(Form.HTML, draft.content, Rank.SIMILAR);
      case "body" -> text(Form.XHTML, draft.content, Rank.SIMILAR);
      case "link", "url" -> link(draft, element);
      case "guid" -> field(it -> guid(draft, element, it));
      case "pubdate" -> field(it -> draft.published.add(Rank.OWN, it.text()));
      case "lastbuilddate" -> field(it -> draft.updated.add(Rank.OWN, it.text()));
      case "author" -> field(it -> author(draft, it));
      case "managingeditor" -> field(it -> draft.authors.add(Rank.OWN, it));
      case "webmaster" -> field(it -> draft.authors.add(Rank.LAST, it));
      case "category" -> field(it -> draft.category(it.label(draft.feed().sanitizer)));
      case "enclosure" -> new Reaction.Act(() -> enclosure(draft, element));
      case "image" -> new Reaction.Enter(() -> new Image(draft, element));
      case "item", "entry" -> new Reaction.Enter(() -> new EntryScope(draft.feed(), this, element));
      case "source", "textinput", "cloud", "comments", "copyright", "generator", "docs" -> SKIP;
      default -> draft instanceof FeedDraft feed ? Rhythms.open(feed, element) : PASS;
    };
  }

  /// Some write Atom's links without its namespace.
  private static Reaction link(Draft draft, Element element) {
    if (element.has("href")) return new Reaction.Act(() -> Atom.link(draft, element, Rank.OWN));
    return field(it -> draft.link.add(Rank.OWN, it.reference()));
  }

  private static void guid(Draft draft, Element element, Content guid) {
    draft.id.add(Rank.OWN, new Reference(guid.text().strip(), Base.NONE));
    boolean permanent = !element.text("ispermalink").equalsIgnoreCase("false");
    if (permanent && Addresses.isWeb(Addresses.parse(guid.text()))) {
      draft.link.add(Rank.SIMILAR, guid.reference());
    }
  }

  /// Some write Atom's authors.
  private static void author(Draft draft, Content author) {
    Matcher name = NAME.matcher(author.text());
    boolean atom = author.tagged() && name.find();
    draft.authors.add(Rank.OWN, atom ? author.with(name.group(1)) : author);
  }

  private static void enclosure(Draft draft, Element element) {
    String address = element.has("url") ? "url" : element.has("href") ? "href" : "resource";
    if (!element.has(address)) return;
    draft.enclose(element.reference(address), element.text("type"), element.text("length"));
  }

  /// A picture of the feed or of the entry; it has a title and a link of its own.
  private record Image(Draft draft, Element element) implements Scope {
    @Override
    public Reaction open(Element child) {
      return child.local().equals("url")
          ? field(it -> draft.image.add(Rank.OWN, it.reference()))
          : SKIP;
    }

    @Override
    public void close() {
      for (String attribute : new String[] {"href", "url", "resource"}) {
        if (element.has(attribute)) draft.image.add(Rank.SIMILAR, element.reference(attribute));
      }
    }
  }
}
