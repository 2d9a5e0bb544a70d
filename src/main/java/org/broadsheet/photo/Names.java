package org.broadsheet.photo;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells names from what cameras and programs fill in where nobody wrote one: words of which each
/// belongs to a maker, a program, a placeholder or a copyright notice.
final class Names {
  private static final int LONGEST = 200;

  private static final Set<String> FILLER =
      words(
              """
              apple canon casio contax dji fuji fujifilm google gopro hasselblad hewlett htc huawei
              kodak konica leica lg minolta motorola nikon nokia olympus oneplus panasonic packard
              pentax polaroid ricoh samsung sanyo sigma sony xiaomi ag co company corp corporation
              electronics imaging inc ltd optical techwin technologies
              adobe cc cs gimp lightroom microsoft office paint photoshop picasa windows
              camera cameraphone cyber digital dsc dscn dslr eos exif image img iphone jpeg jpg
              mobile phone shot
              admin administrator anonymous artist author creator credit default empty here enter
              first insert last my name no none null not of owner photo photographer set source test
              the to undefined unknown unspecified untitled user valued customer your
              all by copyright copyrighted free image licence license protected public reserved
              right rights
              """)
          .collect(Collectors.toUnmodifiableSet());

  private final Set<String> camera;

  /// @param camera the maker and the model, which are no names either
  Names(String... camera) {
    this.camera = Arrays.stream(camera).flatMap(Names::words).collect(Collectors.toSet());
  }

  boolean isName(String text) {
    return words(text).anyMatch(word -> !FILLER.contains(word) && !camera.contains(word));
  }

  /// Single letters are initials, or the c of a copyright sign.
  private static Stream<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+", -1))
        .filter(word -> word.length() > 1);
  }

  /// On one line and of a length that can be shown.
  static String clean(String text) {
    String line = text.replaceAll("[\\p{Cntrl}\\p{Z}\uFFFD]+", " ").strip();
    int[] shown = line.codePoints().limit(LONGEST).toArray();
    String cut = new String(shown, 0, shown.length);
    return cut.length() < line.length() ? cut + "…" : line;
  }

  /// Whether they say the same, as far as words go.
  static boolean same(String one, String other) {
    return words(one).toList().equals(words(other).toList());
  }
}
