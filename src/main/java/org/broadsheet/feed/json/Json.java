package org.broadsheet.feed.json;

import java.util.List;
import java.util.Map;

/// A value of JSON, as far as feeds have a use for it: `true`, `false` and `null` are nothing.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>
public sealed interface Json {
  enum Nothing implements Json {
    NOTHING
  }

  /// A string, or a number as it is written.
  ///
  /// @param prose with the quotes that were forgotten to be escaped; as much as there is of one
  ///   that is cut off
  /// @param word what stands before the first such quote, because no id and no address has one;
  ///   empty where it is cut off, because a cut address is another one
  record Text(String prose, String word) implements Json {}

  record Many(List<Json> values) implements Json {}

  /// @param whole whether its end was there
  record Fields(Map<String, Json> fields, boolean whole) implements Json {}

  /// The elements of an array; anything else is its only one.
  default List<Json> each() {
    return this instanceof Many many ? many.values : List.of(this);
  }

  /// What an object has under this name; nothing where there is none.
  default Json field(String name) {
    return this instanceof Fields object
        ? object.fields.getOrDefault(name, Nothing.NOTHING)
        : Nothing.NOTHING;
  }

  /// As a text for people; empty where it is none.
  default String prose() {
    return this instanceof Text text ? text.prose : "";
  }

  /// As an id, an address, a date; empty where it is none.
  default String word() {
    return this instanceof Text text ? text.word : "";
  }
}
