package org.broadsheet.feed.format;

/// An entry: an `item` of RSS, an `entry` of Atom.
final class EntryScope implements Scope {
  private final EntryDraft draft;
  private final DraftScope children;

  EntryScope(FeedDraft feed, Vocabulary core, Element element) {
    draft = new EntryDraft(feed);
    children = new DraftScope(draft, core);
    attributes(element);
  }

  /// RDF names what it describes in the tag; CDF has what other formats have in elements.
  private void attributes(Element element) {
    for (String attribute : new String[] {"about", "href"}) {
      if (!element.has(attribute)) continue;
      draft.id.add(Rank.SIMILAR, element.reference(attribute));
      draft.link.add(Rank.SIMILAR, element.reference(attribute));
    }
    if (element.has("lastmod")) draft.updated.add(Rank.OWN, element.text("lastmod"));
  }

  @Override
  public Reaction open(Element element) {
    return isEntry(element) ? Reaction.Plain.LEAVE : children.open(element);
  }

  /// Entries are never within entries: then the end of the one before is missing.
  static boolean isEntry(Element element) {
    boolean named = element.local().equals("item") || element.local().equals("entry");
    return named
        && switch (element.space()) {
          case CORE, RSS, ATOM -> true;
          default -> false;
        };
  }

  @Override
  public void close() {
    draft.feed().add(draft);
  }
}
