package org.broadsheet.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Looks up texts by key, in the person's language where there is a bundle of it.
///
/// Texts with places to fill are [MessageFormat]s; those without are taken as they stand, so that
/// an apostrophe in them needs no doubling. Thread-safe. A key that is not there is a mistake of
/// ours and throws.
public final class Words {
  private static final ResourceBundle BUNDLE =
      ResourceBundle.getBundle("org.broadsheet.words.words");

  private Words() {}

  public static String get(String key) {
    return BUNDLE.getString(key);
  }

  public static String get(String key, Object... arguments) {
    return new MessageFormat(BUNDLE.getString(key), Locale.getDefault()).format(arguments);
  }

  /// All keys, for those who list what there is and for tests.
  public static Iterable<String> keys() {
    return BUNDLE.keySet();
  }
}
