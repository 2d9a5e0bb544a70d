package org.broadsheet.feed.format;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.feed.html.Base;
import org.broadsheet.feed.html.HtmlNames;
import org.broadsheet.feed.xml.Tag;
import org.broadsheet.feed.xml.XmlEvents;
import org.jspecify.annotations.Nullable;

/// Keeps which elements are open, gives each start tag to the scope that it is in, and closes what
/// was left open.
final class OpenElements implements XmlEvents {
  private static final int DEEPEST = 256;

  /// No element's content is gathered.
  private static final int NONE = -1;

  private final Scope document;
  private final Base base;
  private final Namespaces namespaces = new Namespaces();
  private final Capture capture = new Capture();
  private final List<Open> open = new ArrayList<>();
  private int captured = NONE;
  private int tooDeep;

  /// An open element.
  ///
  /// @param scope what its children belong to; null where they belong to nothing
  /// @param owns whether the scope ends with it
  /// @param take what its content is for; null where nobody asked for it
  /// @param declarations how many namespaces were declared before it
  private record Open(
      Tag.Name name,
      @Nullable Scope scope,
      boolean owns,
      Reaction.@Nullable Take take,
      Base base,
      String language,
      int declarations) {
    Open useless() {
      return new Open(name, scope, owns, null, base, language, declarations);
    }
  }

  /// @param base of the document
  OpenElements(Scope document, Base base) {
    this.document = document;
    this.base = base;
    open.add(new Open(new Tag.Name("", ""), document, false, null, Base.NONE, "", 0));
  }

  @Override
  public boolean isEnough() {
    return document.isEnough();
  }

  private Open last() {
    return open.getLast();
  }

  @Override
  public void start(Tag tag, boolean empty) {
    if (open.size() > DEEPEST) {
      if (!empty) tooDeep++;
      return;
    }
    int declarations = namespaces.enter(tag);
    Element element = element(tag);
    int ended = endedBy(element);
    if (ended == NONE) {
      boolean opened = put(element, declarations);
      if (empty && opened) close();
    } else {
      namespaces.leave(declarations);
      closeTo(ended);
      start(tag, empty);
    }
  }

  private Element element(Tag tag) {
    String language = tag.attribute("xml", "lang");
    return new Element(
        tag,
        namespaces.space(tag.name()),
        base(tag),
        language == null ? last().language : language.strip());
  }

  private Base base(Tag tag) {
    Base outer = last().base;
    String reference = tag.attribute("xml", "base");
    if (reference == null) return outer;
    return (outer.equals(Base.NONE) ? base : outer).within(reference);
  }

  /// The outermost element that must have ended before this one, though its end tag is missing.
  private int endedBy(Element element) {
    if (captured != NONE) return endsCapture(element) ? captured : NONE;
    Scope scope = last().scope;
    if (scope == null) return EntryScope.isEntry(element) ? useless() : NONE;
    Reaction reaction = scope.open(element);
    boolean leaves =
        reaction == Reaction.Plain.LEAVE
            || (EntryScope.isEntry(element) && reaction instanceof Reaction.Plain);
    int owner = leaves ? owner(open.size() - 1) : 0;
    return owner > 0 ? owner : NONE;
  }

  /// The outermost of the elements of no use that are open.
  private int useless() {
    int at = open.size() - 1;
    while (open.get(at - 1).scope == null) at--;
    return at;
  }

  /// The element that the scope of this one belongs to.
  private int owner(int at) {
    int owner = at;
    while (owner > 0 && !open.get(owner).owns) owner--;
    return owner;
  }

  private boolean endsCapture(Element element) {
    if (EntryScope.isEntry(element)) return true;
    Reaction.Take take = open.get(captured).take;
    Form form = take == null ? Form.XHTML : take.form();
    boolean html = HtmlNames.isKnown(element.local());
    return switch (form) {
      case XHTML, BASE64 -> false;
      case HTML, TEXT -> !html && means(element);
      case TITLE, FIELD -> (!html || isLineOfItsOwn(element)) && means(element);
    };
  }

  /// HTML has `title` and `link` too, but not within a line of text.
  private static boolean isLineOfItsOwn(Element element) {
    return element.local().equals("title") || element.local().equals("link");
  }

  /// Whether it would mean something next to the element whose content is gathered.
  private boolean means(Element element) {
    Scope scope = open.get(captured - 1).scope;
    return scope != null && !(scope.open(element) instanceof Reaction.Plain);
  }

  /// Whether it is open now, and not one of HTML's that have no end.
  private boolean put(Element element, int declarations) {
    if (captured == NONE) {
      place(element, declarations);
      return true;
    }
    capture.open(element);
    if (!HtmlNames.isVoid(element.local())) {
      push(element, null, false, null, declarations);
      return true;
    }
    namespaces.leave(declarations);
    return false;
  }

  private void place(Element element, int declarations) {
    Scope scope = last().scope;
    Reaction reaction = scope == null ? Reaction.Plain.SKIP : scope.open(element);
    switch (reaction) {
      case Reaction.Take take -> {
        capture.begin(take.form(), element.base());
        captured = open.size();
        push(element, null, false, take, declarations);
      }
      case Reaction.Enter enter -> push(element, enter.scope().get(), true, null, declarations);
      case Reaction.Act act -> {
        act.use().run();
        push(element, null, false, null, declarations);
      }
      case Reaction.Plain plain ->
          push(element, plain == Reaction.Plain.PASS ? scope : null, false, null, declarations);
    }
  }

  private void push(
      Element element,
      @Nullable Scope scope,
      boolean owns,
      Reaction.@Nullable Take take,
      int declarations) {
    Tag.Name name = element.tag().name();
    open.add(new Open(name, scope, owns, take, element.base(), element.language(), declarations));
  }

  @Override
  public void end(Tag.Name name) {
    if (tooDeep > 0) {
      tooDeep--;
      return;
    }
    for (int at = open.size() - 1; at > 0; at--) {
      if (open.get(at).name.equals(name)) {
        closeTo(at);
        return;
      }
    }
  }

  private void closeTo(int outermost) {
    while (open.size() > outermost) close();
  }

  private void close() {
    Open closed = open.removeLast();
    namespaces.leave(closed.declarations);
    if (open.size() == captured) {
      captured = NONE;
      if (closed.take != null) closed.take.use().accept(capture.end());
    } else if (captured != NONE) capture.close(closed.name);
    if (closed.owns && closed.scope != null) closed.scope.close();
  }

  @Override
  public void text(char[] chars, int from, int to) {
    if (captured != NONE) capture.text(chars, from, to);
  }

  /// A text that is cut off is the beginning of a text; an address, an id or a date that is cut off
  /// is another one.
  @Override
  public void end() {
    if (captured != NONE && open.get(captured).take instanceof Reaction.Take(Form form, _)) {
      if (form == Form.FIELD) open.set(captured, open.get(captured).useless());
    }
    closeTo(1);
  }
}
