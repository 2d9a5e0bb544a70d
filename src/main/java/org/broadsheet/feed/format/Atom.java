package org.broadsheet.feed.format;

import static org.broadsheet.feed.format.Reaction.Plain.PASS;
import static org.broadsheet.feed.format.Reaction.Plain.SKIP;
import static org.broadsheet.feed.format.Reaction.field;
import static org.broadsheet.feed.format.Reaction.take;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.broadsheet.feed.html.Base;
import org.broadsheet.news.Addresses;
import org.jspecify.annotations.Nullable;

/// Atom 1.0 and 0.3, whole feeds of it and single elements in other formats.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287</a>
final class Atom implements Vocabulary {
  private static final Set<String> PAGES = Set.of("", "text/html", "application/xhtml+xml", "html");

  private final Rank rank;

  /// @param rank how much its elements count where the format has its own
  Atom(Rank rank) {
    this.rank = rank;
  }

  @Override
  public Reaction open(Draft draft, Element element) {
    return switch (element.local()) {
      case "title" -> text(element, draft.title, rank);
      case "subtitle", "tagline" -> text(element, draft.summary, rank);
      case "info" -> text(element, draft.summary, Rank.LAST);
      case "summary" -> text(element, draft.summary, rank);
      case "content" -> content(draft, element);
      case "link" -> new Reaction.Act(() -> link(draft, element, rank));
      case "id" -> field(it -> id(draft, it));
      case "published" -> field(it -> draft.published.add(rank, it.text()));
      case "issued" -> field(it -> draft.published.add(Rank.ATOM, it.text()));
      case "created" -> field(it -> draft.published.add(Rank.SIMILAR, it.text()));
      case "updated" -> field(it -> draft.updated.add(rank, it.text()));
      case "modified" -> field(it -> draft.updated.add(Rank.ATOM, it.text()));
      case "author" -> new Reaction.Enter(() -> new Person(draft, rank));
      case "category" -> new Reaction.Act(() -> category(draft, element));
      case "logo" -> field(it -> draft.image.add(rank, it.reference()));
      case "icon" -> field(it -> draft.feed().icon.add(rank, it.reference()));
      case "entry" -> new Reaction.Enter(() -> new EntryScope(draft.feed(), this, element));
      case "source" -> new Reaction.Enter(() -> new Source(draft));
      case "contributor", "rights", "copyright", "generator" -> SKIP;
      default -> PASS;
    };
  }

  private void id(Draft draft, Content id) {
    draft.id.add(rank, id.reference());
    if (Addresses.isWeb(Addresses.parse(id.text()))) draft.link.add(Rank.LAST, id.reference());
  }

  static Reaction text(Element element, Candidates<Content> field, Rank rank) {
    return take(form(element), it -> field.add(rank, guessed(it, element)));
  }

  private Reaction content(Draft draft, Element element) {
    if (!element.has("src")) return text(element, draft.content, rank);
    return new Reaction.Act(() -> draft.link.add(Rank.SIMILAR, element.reference("src")));
  }

  /// By `type`, which is a word in Atom 1.0 and a media type in 0.3, and by `mode` of 0.3.
  private static Form form(Element element) {
    String mode = element.text("mode").toLowerCase(Locale.ROOT);
    String type = element.text("type").toLowerCase(Locale.ROOT);
    if (mode.equals("base64")) return Form.BASE64;
    return switch (type) {
      case "", "text", "text/plain" -> Form.TEXT;
      case "html", "text/html" -> mode.equals("xml") ? Form.XHTML : Form.HTML;
      case "xhtml", "application/xhtml+xml" -> mode.equals("escaped") ? Form.HTML : Form.XHTML;
      default -> otherForm(type);
    };
  }

  private static Form otherForm(String type) {
    boolean text = type.startsWith("text/") || type.endsWith("xml") || type.indexOf('/') < 0;
    return text ? Form.TEXT : Form.BASE64;
  }

  /// Text of which nothing is said should be plain, but where an element of HTML ends in it, it is
  /// not.
  private static Content guessed(Content content, Element element) {
    boolean silent = content.form() == Form.TEXT && !element.has("type");
    if (!silent || !content.text().contains("</")) return content;
    return new Content(content.text(), Form.HTML, content.tagged(), content.base());
  }

  static void link(Draft draft, Element element, Rank rank) {
    Reference address = element.has("href") ? element.reference("href") : base(element);
    if (address == null) return;
    String relation = element.text("rel").toLowerCase(Locale.ROOT);
    switch (relation.substring(relation.lastIndexOf('/') + 1)) {
      case "", "alternate" -> draft.link.add(isPage(element) ? rank : Rank.SIMILAR, address);
      case "self" -> self(draft, address);
      case "enclosure" -> draft.enclose(address, element.text("type"), element.text("length"));
      case "related", "via" -> draft.link.add(Rank.LAST, address);
      case "icon", "shortcut icon" -> draft.feed().icon.add(Rank.SIMILAR, address);
      default -> {}
    }
  }

  /// An empty address is that of the base, where the feed sets one.
  private static @Nullable Reference base(Element element) {
    URI base = element.base().address();
    boolean empty = element.tag().attribute("", "href") != null;
    return base == null || !empty ? null : new Reference(base.toString(), Base.NONE);
  }

  private static boolean isPage(Element element) {
    return PAGES.contains(element.text("type").toLowerCase(Locale.ROOT));
  }

  private static void self(Draft draft, Reference address) {
    switch (draft) {
      case FeedDraft feed -> {
        feed.self.add(Rank.OWN, address);
        feed.link.add(Rank.SIMILAR, address);
      }
      case EntryDraft entry -> entry.link.add(Rank.LAST, address);
    }
  }

  private static void category(Draft draft, Element element) {
    draft.category(element.has("term") ? element.text("term") : element.text("label"));
  }

  /// Where an entry was before; who wrote there wrote the entry.
  private record Source(Draft draft) implements Scope {
    @Override
    public Reaction open(Element child) {
      return child.local().equals("author")
          ? new Reaction.Enter(() -> new Person(draft, Rank.SIMILAR))
          : SKIP;
    }
  }

  /// Somebody with a name, or at least a mail address. The author of a feed is that of its entries.
  ///
  /// @see <a href="https://www.rfc-editor.org/rfc/rfc4287#section-4.2.1">RFC 4287, 4.2.1</a>
  static final class Person implements Scope {
    private final Draft draft;
    private final Rank rank;
    private final Candidates<Content> name = new Candidates<>();

    Person(Draft draft, Rank rank) {
      this.draft = draft;
      this.rank = rank;
    }

    @Override
    public Reaction open(Element child) {
      return switch (child.local()) {
        case "name" -> field(it -> name.add(Rank.OWN, it));
        case "email" -> field(it -> name.add(Rank.SIMILAR, it));
        default -> SKIP;
      };
    }

    @Override
    public void close() {
      Content known = name.first();
      if (known == null) return;
      draft.author(rank, known);
    }
  }
}
