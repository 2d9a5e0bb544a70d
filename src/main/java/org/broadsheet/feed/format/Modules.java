package org.broadsheet.feed.format;

import static org.broadsheet.feed.format.Reaction.Plain.PASS;
import static org.broadsheet.feed.format.Reaction.Plain.SKIP;
import static org.broadsheet.feed.format.Reaction.field;
import static org.broadsheet.feed.format.Reaction.text;

import java.util.List;

/// The small vocabularies that stand in feeds of every format.
final class Modules {
  private Modules() {}

  /// @see <a href="https://www.dublincore.org/specifications/dublin-core/dcmi-terms/">DCMI
  ///   terms</a>
  static Reaction dublinCore(Draft draft, Element element) {
    Rank rank = Rank.DUBLIN_CORE;
    return switch (element.local()) {
      case "title", "alternative" -> text(Form.TITLE, draft.title, rank);
      case "description", "abstract" -> text(Form.HTML, draft.summary, rank);
      case "creator", "author" -> field(it -> draft.author(Rank.OWN, it));
      case "publisher" -> field(it -> draft.authors.add(Rank.LAST, it));
      case "date", "issued", "created", "available" ->
          field(it -> draft.published.add(rank, it.text()));
      case "modified" -> field(it -> draft.updated.add(rank, it.text()));
      case "subject" -> field(it -> draft.category(it.label(draft.feed().sanitizer)));
      case "language" -> language(draft, rank);
      case "identifier" -> field(it -> draft.id.add(Rank.LAST, it.reference()));
      default -> SKIP;
    };
  }

  private static Reaction language(Draft draft, Rank rank) {
    return draft instanceof FeedDraft feed
        ? field(it -> feed.language.add(rank, it.text().strip()))
        : SKIP;
  }

  /// @see <a href="https://web.resource.org/rss/1.0/modules/content/">RSS 1.0 content</a>
  static Reaction content(Draft draft, Element element) {
    return element.local().equals("encoded") ? text(Form.HTML, draft.content, Rank.OWN) : SKIP;
  }

  static Reaction xhtml(Draft draft, Element element) {
    return switch (element.local()) {
      case "body", "div" -> text(Form.XHTML, draft.content, Rank.SIMILAR);
      default -> SKIP;
    };
  }

  /// @see <a href="https://help.apple.com/itc/podcasts_connect/#/itcb54353390">Podcasts</a>
  static Reaction itunes(Draft draft, Element element) {
    Rank rank = Rank.ITUNES;
    return switch (element.local()) {
      case "title" -> text(Form.TITLE, draft.title, rank);
      case "summary", "description" -> text(Form.HTML, draft.summary, rank);
      case "subtitle" -> text(Form.HTML, draft.summary, Rank.LAST);
      case "author" -> field(it -> draft.author(rank, it));
      case "owner" -> new Reaction.Enter(() -> new Atom.Person(draft, Rank.LAST));
      case "image" -> new Reaction.Enter(() -> new Image(draft, element));
      case "link" -> new Reaction.Act(() -> imageLink(draft, element));
      case "keywords" -> field(it -> keywords(draft, it.words(draft.feed().sanitizer)));
      case "category" -> new Reaction.Enter(() -> new Category(draft, element));
      default -> SKIP;
    };
  }

  /// An early form of the picture.
  private static void imageLink(Draft draft, Element element) {
    boolean image = element.text("rel").equalsIgnoreCase("image") && element.has("href");
    if (image) draft.image.add(Rank.ITUNES, element.reference("href"));
  }

  private static void keywords(Draft draft, String keywords) {
    for (String keyword : List.of(keywords.split(",", -1))) draft.category(keyword);
  }

  private record Image(Draft draft, Element element) implements Scope {
    @Override
    public Reaction open(Element child) {
      return child.local().equals("url")
          ? field(it -> draft.image.add(Rank.ITUNES, it.reference()))
          : SKIP;
    }

    @Override
    public void close() {
      String attribute = element.has("href") ? "href" : "url";
      if (element.has(attribute)) draft.image.add(Rank.ITUNES, element.reference(attribute));
    }
  }

  /// Categories have categories within them.
  private record Category(Draft draft, Element element) implements Scope {
    Category {
      draft.category(element.text("text"));
    }

    @Override
    public Reaction open(Element child) {
      return child.local().equals("category")
          ? new Reaction.Enter(() -> new Category(draft, child))
          : SKIP;
    }
  }

  /// What a go-between has replaced. The link that the feed has leads there too.
  static Reaction feedburner(Draft draft, Element element) {
    return element.local().equals("origlink")
        ? field(it -> draft.link.add(Rank.SIMILAR, it.reference()))
        : SKIP;
  }

  static Reaction webfeeds(Draft draft, Element element) {
    return switch (element.local()) {
      case "icon" -> field(it -> draft.feed().icon.add(Rank.SIMILAR, it.reference()));
      case "logo" -> field(it -> draft.image.add(Rank.SIMILAR, it.reference()));
      default -> SKIP;
    };
  }

  static Reaction syndication(Draft draft, Element element) {
    return draft instanceof FeedDraft feed ? Rhythms.syndication(feed, element) : SKIP;
  }

  static Reaction rdf(Element element) {
    return switch (element.local()) {
      case "li", "seq", "bag", "alt" -> SKIP;
      default -> PASS;
    };
  }
}
