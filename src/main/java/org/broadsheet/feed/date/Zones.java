package org.broadsheet.feed.date;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The short names of time zones. Some mean several; then it is the zone that feeds mean most.
///
/// @see <a href="https://www.rfc-editor.org/rfc/rfc822#section-5">RFC 822, 5</a>
final class Zones {
  private static final String NAMES =
      """
      z 0 ut 0 utc 0 gmt 0 wet 0 west 100 bst 100 ist 200 cet 100 cest 200 met 100 mest 200 mez 100 \
      mesz 200 eet 200 eest 300 msk 300 msd 400 trt 300 sast 200 cat 200 eat 300 wat 100 gst 400 \
      pkt 500 ict 700 wib 700 sgt 800 hkt 800 myt 800 pht 800 awst 800 jst 900 kst 900 acst 930 \
      acdt 1030 aest 1000 aedt 1100 nzst 1200 nzdt 1300 \
      est -500 edt -400 et -500 cst -600 cdt -500 ct -600 mst -700 mdt -600 mt -700 pst -800 \
      pdt -700 pt -800 akst -900 akdt -800 hst -1000 at -400 ast -400 adt -300 nst -330 ndt -230 \
      brt -300 brst -200 art -300 clt -400 clst -300 cot -500 pet -500 vet -400 \
      a -100 m -1200 n 100 y 1200\
      """;
  private static final Map<String, ZoneOffset> OFFSETS = offsets();

  private Zones() {}

  private static Map<String, ZoneOffset> offsets() {
    String[] words = NAMES.strip().split("\\s+", -1);
    Map<String, ZoneOffset> offsets = new HashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      offsets.put(words[i], offset(Integer.parseInt(words[i + 1])));
    }
    return Map.copyOf(offsets);
  }

  /// @param clock hours and minutes, as in 530 for five and a half hours
  private static ZoneOffset offset(int clock) {
    return ZoneOffset.ofTotalSeconds(60 * (clock / 100 * 60 + clock % 100));
  }

  /// The zone of this name, as in `PST` or `America/New_York`; null where there is none.
  static @Nullable ZoneId find(String name) {
    ZoneOffset offset = OFFSETS.get(name.toLowerCase(Locale.ROOT));
    if (offset != null || name.indexOf('/') < 0) return offset;
    try {
      return ZoneId.of(name);
    } catch (DateTimeException _) {
      return null;
    }
  }

  /// The offset of a number like `+0530`, `+05:30` or `+5`; null where no clock has it.
  static @Nullable ZoneOffset find(boolean west, int hours, int minutes) {
    int all = 60 * hours + minutes;
    if (minutes > 59 || all > 18 * 60) return null;
    return ZoneOffset.ofTotalSeconds(60 * (west ? -all : all));
  }
}
