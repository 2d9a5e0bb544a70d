package org.broadsheet.feed.format;

import static org.broadsheet.feed.format.Reaction.Plain.PASS;
import static org.broadsheet.feed.format.Reaction.Plain.SKIP;
import static org.broadsheet.feed.format.Reaction.field;

import java.io.Reader;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.feed.html.Base;
import org.broadsheet.feed.html.Sanitizer;
import org.broadsheet.feed.xml.XmlReader;
import org.broadsheet.news.Addresses;
import org.broadsheet.news.Outline;
import org.broadsheet.news.Outline.Subscription;
import org.jspecify.annotations.Nullable;

/// OPML: an outline with an address of a feed is a subscription; one that is of another type, or
/// has another address, is left out; every other is a folder.
///
/// @see <a href="http://opml.org/spec2.opml">OPML 2.0</a>
public final class Opml {
  private static final int MOST = 10_000;

  private final Sanitizer sanitizer = new Sanitizer();
  private final Base base;
  private final List<Subscription> subscriptions = new ArrayList<>();
  private final Set<List<String>> folders = new LinkedHashSet<>();
  private final List<String> leftOut = new ArrayList<>();
  private String title = "";
  private boolean isOutline;

  private Opml(Base base) {
    this.base = base;
  }

  /// The list that the text is; null where it is none.
  public static @Nullable Outline read(Reader text, Base base) {
    Opml opml = new Opml(base);
    XmlReader.read(text, new OpenElements(opml.document(), base));
    return opml.isOutline
        ? new Outline(opml.title, opml.subscriptions, opml.folders, opml.leftOut)
        : null;
  }

  private Scope document() {
    return new Scope() {
      @Override
      public Reaction open(Element element) {
        return Opml.this.open(element);
      }

      @Override
      public boolean isEnough() {
        return leftOut.size() >= MOST;
      }
    };
  }

  private Reaction open(Element element) {
    return switch (element.local()) {
      case "opml", "outlinedocument" -> {
        isOutline = true;
        yield PASS;
      }
      case "title" -> field(it -> title = it.tagged() ? it.words(sanitizer) : it.line());
      case "outline" -> isOutline ? new Reaction.Enter(() -> outline(element, List.of())) : SKIP;
      default -> PASS;
    };
  }

  private Scope outline(Element element, List<String> within) {
    String name = name(element);
    URI address = base.resolve(element.text("xmlurl"));
    boolean feed = address != null && Addresses.isWeb(address);
    if (feed && address != null && subscriptions.size() < MOST) {
      URI site = base.resolve(element.text("htmlurl"));
      subscriptions.add(new Subscription(name, address, site, within));
    } else if (feed || isOther(element)) {
      leftOut.add(name.isEmpty() ? element.text("xmlurl") : name);
    }
    List<String> inner = feed || name.isEmpty() ? within : with(within, name);
    if (!feed && !isOther(element) && folders.size() < MOST) addFolder(inner);
    return child ->
        child.local().equals("outline") ? new Reaction.Enter(() -> outline(child, inner)) : PASS;
  }

  private void addFolder(List<String> folder) {
    if (!folder.isEmpty()) folders.add(folder);
  }

  /// Whether it says of itself that it is more than a name.
  private static boolean isOther(Element element) {
    return !element.text("xmlurl").isBlank()
        || !element.text("url").isBlank()
        || !element.text("type").isBlank();
  }

  private static String name(Element element) {
    String text = element.has("text") ? element.text("text") : element.text("title");
    return text.replaceAll("\\s+", " ");
  }

  private static List<String> with(List<String> folders, String folder) {
    List<String> with = new ArrayList<>(folders);
    with.add(folder);
    return List.copyOf(with);
  }
}
