package org.broadsheet.feed.json;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.broadsheet.feed.xml.Window;

/// Takes the outermost object of a text apart, as JSON where it is JSON. Where it is not, the
/// reading is the one that loses least: a bracket of the wrong kind, or one too many, is no
/// bracket, an object that does not end does so where the next one begins, words without a meaning
/// are none, and what is nested too deeply is left out.
public final class JsonReader {
  private static final int DEEPEST = 64;
  private static final int MOST_VALUES = 100_000;

  private final JsonText text;
  private final JsonEvents events;
  private int arrays;
  private int values;

  /// What an object is an element or a member of.
  private enum Parent {
    LIST,
    ARRAY,
    OBJECT
  }

  private JsonReader(Reader text, JsonEvents events) {
    this.text = new JsonText(new Window(text));
    this.events = events;
  }

  /// Tells the events what is in the text. Works in one pass, in time that grows with the length of
  /// the text only.
  public static void read(Reader text, JsonEvents events) {
    new JsonReader(text, events).read();
  }

  private void read() {
    if (text.next() != '{') return;
    text.skip(1);
    while (!events.isEnough()) {
      switch (text.next()) {
        case -1 -> {
          return;
        }
        case '}' -> {
          text.skip(1);
          if (!text.isName()) return;
        }
        case '{', '[' -> leaveOut();
        default -> member();
      }
    }
  }

  private void member() {
    values = 0;
    String name = text.name();
    if (name == null) return;
    if (text.value() == '[' && events.begin(name)) list();
    else events.field(name, value(1, Parent.OBJECT));
  }

  private void list() {
    arrays++;
    text.skip(1);
    while (!events.isEnough()) {
      int c = text.next();
      if (c < 0 || (c == ']' && !text.goesOn())) break;
      if (c == ']' || c == '}') text.skip(1);
      else element();
    }
    arrays--;
    if (text.next() == ']') text.skip(1);
  }

  /// A member that stands where an element should is what is left of one.
  private void element() {
    values = 0;
    boolean remains = text.isName() && text.name() != null;
    Json value = value(1, Parent.LIST);
    if (!remains) events.element(value);
  }

  private Json value(int depth, Parent parent) {
    values++;
    return switch (text.value()) {
      case '{' -> depth < DEEPEST ? object(depth, parent) : leaveOut();
      case '[' -> depth < DEEPEST ? array(depth) : leaveOut();
      case '"', '\'' ->
          text.string(parent == Parent.OBJECT ? JsonText.Place.MEMBER : JsonText.Place.ELEMENT);
      case ',', '}', ']', -1 -> Json.Nothing.NOTHING;
      default -> text.word();
    };
  }

  private Json object(int depth, Parent parent) {
    Map<String, Json> fields = new LinkedHashMap<>();
    text.skip(1);
    while (true) {
      int c = text.next();
      boolean ended = c == '}';
      if (ended) text.skip(1);
      if (ended || c < 0 || isUnclosed(c, parent)) return new Json.Fields(fields, ended);
      switch (c) {
        case ']' -> text.skip(1);
        case '{', '[' -> leaveOut();
        default -> {
          String name = text.name();
          if (name != null) put(fields, name, value(depth + 1, Parent.OBJECT));
        }
      }
    }
  }

  private void put(Map<String, Json> fields, String name, Json value) {
    if (values < MOST_VALUES) fields.put(name, value);
  }

  /// Whether what comes shows that the object's end is missing: the next object, or the end of the
  /// array that it is in.
  private boolean isUnclosed(int c, Parent parent) {
    if (c == '{') return arrays > 0;
    return c == ']'
        && switch (parent) {
          case LIST -> !text.goesOnWithName() && !text.goesOn();
          case ARRAY -> true;
          case OBJECT -> false;
        };
  }

  private Json array(int depth) {
    List<Json> elements = new ArrayList<>();
    arrays++;
    text.skip(1);
    int c = text.next();
    while (c >= 0 && c != ']' && c != '}' && !text.isName()) {
      Json value = value(depth + 1, Parent.ARRAY);
      if (values < MOST_VALUES) elements.add(value);
      c = text.next();
    }
    if (c == ']') text.skip(1);
    arrays--;
    return new Json.Many(elements);
  }

  /// Reads over an object or an array, however deep.
  private Json leaveOut() {
    int depth = 0;
    do {
      switch (text.next()) {
        case -1 -> {
          return Json.Nothing.NOTHING;
        }
        case '{', '[' -> depth++;
        case '}', ']' -> depth--;
        case '"', '\'' -> {
          text.string(JsonText.Place.ANYWHERE);
          continue;
        }
        default -> {}
      }
      text.skip(1);
    } while (depth > 0);
    return Json.Nothing.NOTHING;
  }
}
