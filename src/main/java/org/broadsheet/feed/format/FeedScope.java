package org.broadsheet.feed.format;

/// A feed: the outermost element.
final class FeedScope implements Scope {
  private final FeedDraft draft;
  private final DraftScope children;

  FeedScope(FeedDraft draft, Vocabulary core, Element element) {
    this.draft = draft;
    this.children = new DraftScope(draft, core);
    attributes(element);
  }

  private void attributes(Element element) {
    if (!element.language().isEmpty()) draft.language.add(Rank.SIMILAR, element.language());
    if (element.has("lastmod")) draft.updated.add(Rank.OWN, element.text("lastmod"));
    if (element.has("href")) draft.link.add(Rank.SIMILAR, element.reference("href"));
  }

  @Override
  public Reaction open(Element element) {
    if (element.local().equals("channel")) attributes(element);
    return children.open(element);
  }
}
