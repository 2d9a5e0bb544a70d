package org.broadsheet.news;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who is owed a photo: every credit line that was found for it, the strongest evidence first. None
/// at all means: looked for, not found. A line of the person who reads may be blank; that means:
/// nobody is.
public record PhotoCredit(List<CreditLine> lines) {
  public static final PhotoCredit NONE = new PhotoCredit(List.of());

  /// One statement of the credit, at one place.
  ///
  /// @param written as the paper wrote it, without its label and brackets
  /// @param claims the names in it, in the order written, which differs from paper to paper
  public record CreditLine(Evidence evidence, String written, List<Claim> claims) {
    public CreditLine {
      claims = List.copyOf(claims);
    }
  }

  public record Claim(Role role, String text, @Nullable URI link) {}

  public enum Role {
    PHOTOGRAPHER,
    /// Who drew it, made the graphic or the collage.
    ILLUSTRATOR,
    AGENCY,
    SOURCE,
    COPYRIGHT,
    LICENCE
  }

  /// How we know it, strongest first.
  public enum Evidence {
    /// Typed by the person who reads.
    READER,
    /// Written with the picture, where people see it.
    CAPTION,
    /// In the attributes and data of the page's mark-up.
    MARKUP,
    JSON_LD,
    MEDIA_RSS,
    IPTC,
    XMP,
    EXIF
  }

  public PhotoCredit {
    lines = merged(lines);
  }

  public static PhotoCredit of(CreditLine line) {
    return new PhotoCredit(List.of(line));
  }

  /// The line that is shown: the one with the strongest evidence, or the empty string.
  public String shown() {
    return lines.isEmpty() ? "" : lines.getFirst().written();
  }

  /// Whether nobody is named.
  public boolean isEmpty() {
    return shown().isEmpty();
  }

  /// Whether the person who reads said who it is.
  public boolean isCorrected() {
    return !lines.isEmpty() && lines.getFirst().evidence() == Evidence.READER;
  }

  /// The lines that count: the reader's alone where there is one, else all.
  public List<CreditLine> believed() {
    return isCorrected() ? List.of(lines.getFirst()) : lines;
  }

  /// As it was found, without what the reader said.
  public PhotoCredit asFound() {
    return new PhotoCredit(
        lines.stream().filter(line -> line.evidence() != Evidence.READER).toList());
  }

  /// Both, the strongest evidence first.
  public PhotoCredit and(PhotoCredit other) {
    return new PhotoCredit(Stream.concat(lines.stream(), other.lines.stream()).toList());
  }

  /// In the order of evidence; of lines that say the same the strongest remains. The reader's
  /// stands apart: without it everything must be as it was found.
  private static List<CreditLine> merged(List<CreditLine> lines) {
    List<CreditLine> merged = new ArrayList<>();
    lines.stream()
        .filter(line -> line.evidence() == Evidence.READER || !line.written().isBlank())
        .sorted(Comparator.comparing(CreditLine::evidence))
        .filter(line -> merged.stream().noneMatch(other -> saysNoMore(line, other)))
        .forEach(merged::add);
    return List.copyOf(merged);
  }

  private static boolean saysNoMore(CreditLine line, CreditLine than) {
    if (than.evidence() == Evidence.READER) return line.evidence() == Evidence.READER;
    return words(line).equals(words(than));
  }

  private static String words(CreditLine line) {
    return line.written().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
