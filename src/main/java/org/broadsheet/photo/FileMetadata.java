package org.broadsheet.photo;

import com.drew.lang.ByteArrayReader;
import com.drew.lang.SequentialByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.StringValue;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.photoshop.PhotoshopReader;
import com.drew.metadata.xmp.XmpDirectory;
import com.drew.metadata.xmp.XmpReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.broadsheet.news.PhotoCredit.CreditLine;
import org.broadsheet.news.PhotoCredit.Evidence;
import org.broadsheet.news.PhotoCredit.Role;
import org.jspecify.annotations.Nullable;

/// What a file says about itself by IPTC, XMP and EXIF. A block that cannot be read says nothing.
///
/// @see <a href="https://iptc.org/std/photometadata/specification/">IPTC Photo Metadata</a>
final class FileMetadata {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final int MOST_ITEMS = 20;

  private final Metadata metadata = new Metadata();

  private interface Reader {
    void read(byte[] block, Metadata into);
  }

  FileMetadata(Embedded embedded) {
    read(embedded.photoshop(), FileMetadata::readPhotoshop);
    read(embedded.xmp(), (block, into) -> new XmpReader().extract(block, into));
    read(
        embedded.exif(),
        (block, into) -> new ExifReader().extract(new ByteArrayReader(block), into));
  }

  /// Hostile blocks make the library fail in many ways, one of them by nesting too deep.
  private void read(byte[] block, Reader reader) {
    if (block.length == 0) return;
    try {
      reader.read(block, metadata);
    } catch (RuntimeException | StackOverflowError _) {
      // what was found until then stays
    }
  }

  private static void readPhotoshop(byte[] block, Metadata into) {
    new PhotoshopReader().extract(new SequentialByteArrayReader(block), block.length, into);
  }

  /// 1 to 8, as EXIF counts; 1 where it does not say.
  int orientation() {
    Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
    Integer orientation = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
    return orientation == null || orientation < 1 || orientation > 8 ? 1 : orientation;
  }

  List<CreditLine> credits() {
    Names names = new Names(exif(ExifIFD0Directory.TAG_MAKE), exif(ExifIFD0Directory.TAG_MODEL));
    return Stream.of(iptc(names), xmp(names), exif(names)).flatMap(Optional::stream).toList();
  }

  private Optional<CreditLine> iptc(Names names) {
    return new FileCredit(Evidence.IPTC, names)
        .and(Role.PHOTOGRAPHER, iptc(IptcDirectory.TAG_BY_LINE))
        .and(Role.AGENCY, iptc(IptcDirectory.TAG_CREDIT))
        .and(Role.SOURCE, iptc(IptcDirectory.TAG_SOURCE))
        .and(Role.COPYRIGHT, iptc(IptcDirectory.TAG_COPYRIGHT_NOTICE))
        .line();
  }

  private Optional<CreditLine> xmp(Names names) {
    return new FileCredit(Evidence.XMP, names)
        .and(Role.PHOTOGRAPHER, xmp("dc:creator"))
        .and(Role.AGENCY, xmp("photoshop:Credit"))
        .and(Role.SOURCE, xmp("photoshop:Source"))
        .and(Role.COPYRIGHT, xmp("dc:rights").stream().limit(1).toList())
        .line();
  }

  private Optional<CreditLine> exif(Names names) {
    return new FileCredit(Evidence.EXIF, names)
        .and(Role.PHOTOGRAPHER, Arrays.asList(exif(ExifIFD0Directory.TAG_ARTIST).split(";", -1)))
        .and(Role.COPYRIGHT, List.of(exif(ExifIFD0Directory.TAG_COPYRIGHT)))
        .line();
  }

  private List<String> iptc(int tag) {
    Directory iptc = metadata.getFirstDirectoryOfType(IptcDirectory.class);
    @Nullable String[] texts = iptc == null ? null : iptc.getStringArray(tag);
    return texts == null ? List.of() : List.of(texts);
  }

  /// The items of a list or, where it is none, the one value.
  private List<String> xmp(String property) {
    XmpDirectory xmp = metadata.getFirstDirectoryOfType(XmpDirectory.class);
    if (xmp == null) return List.of();
    Map<String, String> values = xmp.getXmpProperties();
    Stream<String> items =
        IntStream.rangeClosed(1, MOST_ITEMS).mapToObj(i -> property + "[" + i + "]");
    return Stream.concat(Stream.of(property), items)
        .map(values::get)
        .filter(Objects::nonNull)
        .toList();
  }

  private String exif(int tag) {
    Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
    StringValue value = exif == null ? null : exif.getStringValue(tag);
    return value == null ? "" : decoded(value.getBytes());
  }

  /// EXIF wants ASCII; programs write UTF-8 and what Windows used before.
  private static String decoded(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException _) {
      return new String(bytes, WINDOWS);
    }
  }
}
