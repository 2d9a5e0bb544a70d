package org.broadsheet.store.pack;

import java.util.regex.Pattern;

/// What files in a pack are called. Nothing else is taken out of one, so that none can lead outside
/// of the folder that it is unpacked into.
public final class Names {
  public static final String DATABASE = "news.mv.db";
  public static final String SUBSCRIPTIONS = "subscriptions.opml";
  public static final String MARKS = "marks.jsonl";

  private static final Pattern PICTURE =
      Pattern.compile("(?:pictures|thumbnails)/([0-9a-f]{2})/(\\1[0-9a-f]{62})");

  private Names() {}

  static boolean isOurs(String name) {
    return name.equals(DATABASE)
        || name.equals(SUBSCRIPTIONS)
        || name.equals(MARKS)
        || PICTURE.matcher(name).matches();
  }

  /// Whether its bytes have to be those of its name.
  public static boolean isPicture(String name) {
    return name.startsWith("pictures/");
  }

  static boolean isPressedAlready(String name) {
    return PICTURE.matcher(name).matches();
  }

  public static String picture(String kind, String hash) {
    return kind + "/" + hash.substring(0, 2) + "/" + hash;
  }
}
