package org.broadsheet.feed.format;

/// Hands the elements of a feed or an entry to the vocabulary of their namespace.
final class DraftScope implements Scope {
  private static final Vocabulary ATOM = new Atom(Rank.ATOM);
  private static final Vocabulary RSS = new Rss();
  private static final Vocabulary MEDIA = new MediaRss();

  private final Draft draft;
  private final Vocabulary core;

  /// @param core the vocabulary of elements without a namespace
  DraftScope(Draft draft, Vocabulary core) {
    this.draft = draft;
    this.core = core;
  }

  @Override
  public Reaction open(Element element) {
    return switch (element.space()) {
      case CORE -> core.open(draft, element);
      case RSS -> RSS.open(draft, element);
      case ATOM -> (core instanceof Atom ? core : ATOM).open(draft, element);
      case RDF -> Modules.rdf(element);
      case DUBLIN_CORE -> Modules.dublinCore(draft, element);
      case CONTENT -> Modules.content(draft, element);
      case ITUNES -> Modules.itunes(draft, element);
      case MEDIA -> MEDIA.open(draft, element);
      case SYNDICATION -> Modules.syndication(draft, element);
      case XHTML -> Modules.xhtml(draft, element);
      case FEEDBURNER -> Modules.feedburner(draft, element);
      case WEBFEEDS -> Modules.webfeeds(draft, element);
      case DRAWING, OTHER -> Reaction.Plain.SKIP;
    };
  }
}
