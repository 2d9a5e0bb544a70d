package org.broadsheet.feed.format;

import static org.broadsheet.feed.format.Reaction.Plain.PASS;
import static org.broadsheet.feed.format.Reaction.Plain.SKIP;
import static org.broadsheet.feed.format.Reaction.field;
import static org.broadsheet.feed.format.Reaction.text;

import java.util.Locale;

/// Media RSS: pictures, films and sounds, and who made them.
///
/// @see <a href="https://www.rssboard.org/media-rss">Media RSS 1.5.1</a>
final class MediaRss implements Vocabulary {

  @Override
  public Reaction open(Draft draft, Element element) {
    return switch (element.local()) {
      case "title" -> text(Form.TITLE, draft.title, Rank.MEDIA);
      case "category" -> field(it -> draft.category(it.words(draft.feed().sanitizer)));
      default -> within(draft, draft.aside, element);
    };
  }

  private static Reaction within(Draft draft, MediaDraft media, Element element) {
    return switch (element.local()) {
      case "content" -> new Reaction.Enter(() -> content(draft, media, element));
      case "group" -> new Reaction.Enter(() -> new Group(draft, new MediaDraft(media), element));
      case "thumbnail" -> thumbnail(media, element);
      case "credit" -> field(media::credit);
      case "description" -> text(form(element), media.description, Rank.MEDIA);
      case "title" -> text(Form.TITLE, draft.title, Rank.MEDIA);
      default -> SKIP;
    };
  }

  private static Form form(Element element) {
    return element.text("type").toLowerCase(Locale.ROOT).equals("html") ? Form.HTML : Form.TITLE;
  }

  /// The address is an attribute, or, against the specification, the content.
  private static Reaction thumbnail(MediaDraft media, Element element) {
    String attribute = element.has("url") ? "url" : "href";
    if (!element.has(attribute)) return field(it -> media.thumbnail(it.reference()));
    return new Reaction.Act(() -> media.thumbnail(element.reference(attribute)));
  }

  private static Scope content(Draft draft, MediaDraft around, Element element) {
    MediaDraft media = new MediaDraft(around);
    draft.add(media);
    if (element.has("url")) media.address = element.reference("url");
    media.type = element.text("type");
    media.medium = element.text("medium").toLowerCase(Locale.ROOT);
    return child -> {
      if (child.space() != Space.MEDIA) return PASS;
      if (child.local().equals("player") && media.address == null && child.has("url")) {
        return new Reaction.Act(() -> media.address = child.reference("url"));
      }
      return within(draft, media, child);
    };
  }

  /// The same thing in several forms.
  private record Group(Draft draft, MediaDraft media, Element element) implements Scope {
    @Override
    public Reaction open(Element child) {
      return child.space() == Space.MEDIA ? within(draft, media, child) : PASS;
    }

    @Override
    public void close() {
      if (draft.media().stream().noneMatch(it -> it.around == media)) draft.add(media);
    }
  }
}
