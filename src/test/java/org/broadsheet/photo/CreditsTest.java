package org.broadsheet.photo;

import static org.broadsheet.photo.Blocks.ARTIST;
import static org.broadsheet.photo.Blocks.BY_LINE;
import static org.broadsheet.photo.Blocks.COPYRIGHT;
import static org.broadsheet.photo.Blocks.CREDIT;
import static org.broadsheet.photo.Blocks.NOTICE;
import static org.broadsheet.photo.Blocks.SOURCE;
import static org.broadsheet.photo.Blocks.exif;
import static org.broadsheet.photo.Blocks.iptc;
import static org.broadsheet.photo.Blocks.latin1;
import static org.broadsheet.photo.Blocks.photoshop;
import static org.broadsheet.photo.Blocks.pngChunk;
import static org.broadsheet.photo.Blocks.withChunks;
import static org.broadsheet.photo.Blocks.withExif;
import static org.broadsheet.photo.Blocks.withPhotoshop;
import static org.broadsheet.photo.Blocks.withXmp;
import static org.broadsheet.photo.Blocks.xmp;
import static org.broadsheet.photo.Blocks.zlib;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.broadsheet.news.PhotoCredit.Claim;
import org.broadsheet.news.PhotoCredit.CreditLine;
import org.broadsheet.news.PhotoCredit.Evidence;
import org.broadsheet.news.PhotoCredit.Role;
import org.broadsheet.photo.PhotoReading.Usable;
import org.junit.jupiter.api.Test;

class CreditsTest {
  private static final byte[] JPEG = Pictures.file(80, 60, "jpeg");
  private static final byte[] PNG = Pictures.file(80, 60, "png");
  private static final byte[] CREATOR =
      xmp("<dc:creator><rdf:Seq><rdf:li>Jane Roe</rdf:li></rdf:Seq></dc:creator>");
  private static final CreditLine JANE_BY_XMP =
      line(Evidence.XMP, "Jane Roe", photographer("Jane Roe"));

  private static List<CreditLine> credits(byte[] file) {
    List<CreditLine> credits =
        assertInstanceOf(Usable.class, new PhotoReader().read(file)).credits();
    assertEquals(credits, new PhotoReader().credits(file), "read again, without its pixels");
    return credits;
  }

  private static CreditLine line(Evidence evidence, String written, Claim... claims) {
    return new CreditLine(evidence, written, List.of(claims));
  }

  private static Claim photographer(String name) {
    return new Claim(Role.PHOTOGRAPHER, name, null);
  }

  private static Claim agency(String name) {
    return new Claim(Role.AGENCY, name, null);
  }

  @Test
  void iptcNamesPhotographerAgencySourceAndCopyright() {
    byte[] resources =
        photoshop(
            iptc(BY_LINE, "Jane Roe"),
            iptc(CREDIT, "Harbour News"),
            iptc(SOURCE, "Harbour Pictures"),
            iptc(NOTICE, "© 2026 Harbour Group"));
    CreditLine expected =
        line(
            Evidence.IPTC,
            "Jane Roe / Harbour News",
            photographer("Jane Roe"),
            agency("Harbour News"),
            new Claim(Role.SOURCE, "Harbour Pictures", null),
            new Claim(Role.COPYRIGHT, "© 2026 Harbour Group", null));
    assertEquals(List.of(expected), credits(withPhotoshop(JPEG, resources)));
  }

  @Test
  void iptcMayNameSeveralPhotographers() {
    byte[] resources = photoshop(iptc(BY_LINE, "Jane Roe"), iptc(BY_LINE, "Li Wei"));
    assertEquals("Jane Roe, Li Wei", credits(withPhotoshop(JPEG, resources)).getFirst().written());
  }

  @Test
  void iptcIsReadInUnicodeAndInLatin1() {
    byte[] unicode = photoshop(iptc(BY_LINE, "王小明"), iptc(CREDIT, "Hafen Foto"));
    assertEquals("王小明 / Hafen Foto", credits(withPhotoshop(JPEG, unicode)).getFirst().written());
    byte[] old = photoshop(iptc(BY_LINE, latin1("Jörg Größe")));
    assertEquals("Jörg Größe", credits(withPhotoshop(JPEG, old)).getFirst().written());
  }

  @Test
  void iptcOverSeveralSegmentsIsReadAsOne() {
    byte[] resources = photoshop(iptc(BY_LINE, "Jane Roe"), iptc(CREDIT, "Harbour News"));
    byte[] second = withPhotoshop(JPEG, Arrays.copyOfRange(resources, 20, resources.length));
    byte[] both = withPhotoshop(second, Arrays.copyOf(resources, 20));
    assertEquals("Jane Roe / Harbour News", credits(both).getFirst().written());
  }

  @Test
  void xmpNamesTheSame() {
    byte[] xmp =
        xmp(
            "<dc:creator><rdf:Seq><rdf:li>Jane Roe</rdf:li><rdf:li>Li Wei</rdf:li></rdf:Seq>"
                + "</dc:creator><photoshop:Credit>Harbour News</photoshop:Credit>"
                + "<photoshop:Source>Harbour Pictures</photoshop:Source>"
                + "<dc:rights><rdf:Alt><rdf:li xml:lang='de'>Rechte: Hafen</rdf:li>"
                + "<rdf:li xml:lang='x-default'>© Harbour Group</rdf:li></rdf:Alt></dc:rights>");
    CreditLine expected =
        line(
            Evidence.XMP,
            "Jane Roe, Li Wei / Harbour News",
            photographer("Jane Roe"),
            photographer("Li Wei"),
            agency("Harbour News"),
            new Claim(Role.SOURCE, "Harbour Pictures", null),
            new Claim(Role.COPYRIGHT, "© Harbour Group", null));
    assertEquals(List.of(expected), credits(withXmp(JPEG, xmp)));
  }

  @Test
  void exifNamesArtistsAndCopyright() {
    byte[] exif = exif(Map.of(ARTIST, "Jane Roe; Li Wei", COPYRIGHT, "Harbour Group"));
    CreditLine expected =
        line(
            Evidence.EXIF,
            "Jane Roe, Li Wei",
            photographer("Jane Roe"),
            photographer("Li Wei"),
            new Claim(Role.COPYRIGHT, "Harbour Group", null));
    assertEquals(List.of(expected), credits(withExif(JPEG, exif)));
  }

  @Test
  void exifIsReadInUnicodeAndInLatin1() {
    assertEquals("Jörg", credits(withExif(JPEG, exif(ARTIST, "Jörg"))).getFirst().written());
    byte[] old = exif(ARTIST, latin1("Jörg Größe"));
    assertEquals("Jörg Größe", credits(withExif(JPEG, old)).getFirst().written());
  }

  @Test
  void eachStandardHasItsLineTheStrongestFirst() {
    byte[] exif = withExif(JPEG, exif(ARTIST, "Jane Exif"));
    byte[] xmp = withXmp(exif, CREATOR);
    byte[] iptc = withPhotoshop(xmp, photoshop(iptc(BY_LINE, "Jane Iptc")));
    assertEquals(
        List.of(Evidence.IPTC, Evidence.XMP, Evidence.EXIF),
        credits(iptc).stream().map(CreditLine::evidence).toList());
  }

  @Test
  void xmpIsFoundInPngPackedAndUnpacked() {
    byte[] keyword = latin1("XML:com.adobe.xmp\0");
    byte[] plain = pngChunk("iTXt", keyword, new byte[] {0, 0}, latin1("en\0word\0"), CREATOR);
    assertEquals(List.of(JANE_BY_XMP), credits(withChunks(PNG, plain)));
    byte[] packed = pngChunk("iTXt", keyword, new byte[] {1, 0, 0, 0}, zlib(CREATOR));
    assertEquals(List.of(JANE_BY_XMP), credits(withChunks(PNG, packed)));
  }

  @Test
  void xmpAndExifAreFoundInWebp() {
    byte[] pixels = Arrays.copyOfRange(Pictures.resource("lossy.webp"), 12, 122);
    byte[] webp =
        Blocks.webp(
            Blocks.webpHeader(12, 40, 30),
            pixels,
            Blocks.riffChunk("EXIF", latin1("Exif\0\0"), exif(ARTIST, "Li Wei")),
            Blocks.riffChunk("XMP ", CREATOR));
    CreditLine byExif = line(Evidence.EXIF, "Li Wei", photographer("Li Wei"));
    assertEquals(List.of(JANE_BY_XMP, byExif), credits(webp));
  }

  @Test
  void theSameNameIsWrittenOnce() {
    byte[] same = photoshop(iptc(BY_LINE, "Harbour News"), iptc(CREDIT, "HARBOUR NEWS"));
    CreditLine expected = line(Evidence.IPTC, "Harbour News", photographer("Harbour News"));
    assertEquals(List.of(expected), credits(withPhotoshop(JPEG, same)));
  }

  @Test
  void anAgencyThatNamesThePhotographerIsEnough() {
    byte[] both = photoshop(iptc(BY_LINE, "Jane Roe"), iptc(CREDIT, "Jane Roe/Harbour News"));
    assertEquals("Jane Roe/Harbour News", credits(withPhotoshop(JPEG, both)).getFirst().written());
    byte[] turned = photoshop(iptc(BY_LINE, "Jane Roe/Harbour"), iptc(CREDIT, "Harbour"));
    assertEquals("Jane Roe/Harbour", credits(withPhotoshop(JPEG, turned)).getFirst().written());
  }

  @Test
  void withoutPhotographerAndAgencyTheSourceIsWritten() {
    byte[] source = photoshop(iptc(SOURCE, "Harbour"), iptc(NOTICE, "© Somebody"));
    assertEquals("Harbour", credits(withPhotoshop(JPEG, source)).getFirst().written());
    byte[] notice = photoshop(iptc(CREDIT, " "), iptc(NOTICE, "© Somebody"));
    assertEquals("© Somebody", credits(withPhotoshop(JPEG, notice)).getFirst().written());
  }

  @Test
  void theCamerasOwnNameIsNobodys() {
    byte[] exif =
        exif(
            Map.of(
                Blocks.MAKE,
                "Lumina Works",
                Blocks.MODEL,
                "LW-7 Field",
                ARTIST,
                "lumina WORKS",
                COPYRIGHT,
                "Field LW"));
    assertEquals(List.of(), credits(withExif(JPEG, exif)));
  }

  @Test
  void bytesThatFillUpBetweenSegmentsArePassedOver() {
    byte[] file = withExif(JPEG, exif(ARTIST, "Jane Roe"));
    byte[] start = Arrays.copyOf(file, 2);
    byte[] filled =
        Blocks.join(start, new byte[] {-1, -1, -1}, Arrays.copyOfRange(file, 2, file.length));
    assertEquals("Jane Roe", credits(filled).getFirst().written());
  }

  @Test
  void aBrokenBlockCostsOnlyItself() {
    byte[] broken = withXmp(JPEG, Blocks.utf8("<x:xmpmeta><rdf:RDF>"));
    byte[] both = withPhotoshop(broken, photoshop(iptc(BY_LINE, "Jane Roe")));
    assertEquals("Jane Roe", credits(both).getFirst().written());
  }
}
