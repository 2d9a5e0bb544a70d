package org.broadsheet.feed.xml;

import java.util.Arrays;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// A start tag. Names are in small letters, because the case of names means nothing in feeds and is
/// often wrong.
///
/// @see XmlReader
public final class Tag {
  private static final int MOST_ATTRIBUTES = 100;

  private final Name name;
  private Name[] names = new Name[4];
  private String[] values = new String[4];
  private int count;

  Tag(Name name) {
    this.name = name;
  }

  /// @param prefix empty where there is none
  /// @param local the name without its prefix
  public record Name(String prefix, String local) {
    static Name of(String whole) {
      int colon = whole.indexOf(':');
      if (colon <= 0 || colon == whole.length() - 1) return new Name("", whole);
      return new Name(whole.substring(0, colon), whole.substring(colon + 1));
    }

    String whole() {
      return prefix.isEmpty() ? local : prefix + ":" + local;
    }
  }

  public Name name() {
    return name;
  }

  public String local() {
    return name.local;
  }

  /// Of attributes of the same name the first counts.
  void add(Name name, String value) {
    if (count == MOST_ATTRIBUTES || find(name.prefix, name.local) >= 0) return;
    if (count == names.length) grow();
    names[count] = name;
    values[count++] = value;
  }

  private void grow() {
    names = Arrays.copyOf(names, 2 * count);
    values = Arrays.copyOf(values, 2 * count);
  }

  private int find(String prefix, String local) {
    for (int i = 0; i < count; i++) {
      if (names[i].local.equals(local) && names[i].prefix.equals(prefix)) return i;
    }
    return -1;
  }

  /// The value of an attribute whatever its prefix is, best without one; null where there is none.
  public @Nullable String attribute(String local) {
    int plain = find("", local);
    if (plain >= 0) return values[plain];
    for (int i = 0; i < count; i++) {
      if (names[i].local.equals(local)) return values[i];
    }
    return null;
  }

  /// The value of an attribute whatever its prefix is, or the empty string.
  public String text(String local) {
    String value = attribute(local);
    return value == null ? "" : value;
  }

  /// The value of an attribute with exactly this prefix.
  public @Nullable String attribute(String prefix, String local) {
    int found = find(prefix, local);
    return found < 0 ? null : values[found];
  }

  public void forEach(BiConsumer<Name, String> use) {
    for (int i = 0; i < count; i++) use.accept(names[i], values[i]);
  }
}
