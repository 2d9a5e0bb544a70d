package org.broadsheet.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Random;

/// Damages pages as networks, editors and enemies do, repeatably: bytes flip, tags go missing or
/// come twice, what is nested is nested a thousand times, hostile attributes come in.
public final class PageMutations {
  private static final List<String> PIECES =
      List.of(
          "<",
          "</div>",
          "</p></article></body>",
          "<!--",
          "<script>",
          "<style>",
          "<table><tr>",
          "<select>",
          "<noscript>",
          "<template>",
          "<svg><title>",
          "<base href='//['>",
          "<a href='javascript:alert(1)'>",
          "<a href='data:text/html,x'>",
          "<img src=x onerror=alert(1)>",
          "<img srcset=', ,,a b c 1w 2x'>",
          "<iframe srcdoc='<script>x</script>' src='javascript:x'>",
          "<figure><figcaption>",
          "<figcaption>(((Photo: © / via",
          "<script type='application/ld+json'>{\"@graph\":[{\"@type\":[\"NewsArticle\",3]}",
          "<meta property=og:title content='|'>",
          "<link rel=canonical href='https://%%'>",
          "<time datetime='99999-99-99T99:99:99+99:99'>",
          "<div class='related paywall article-body caption credit'>",
          "&#0;&#xD800;&#x10FFFF;&nbsp",
          "\0",
          "\u00ff\u00fe",
          "\u00c3(");

  private final Random random;

  public PageMutations(long seed) {
    random = new Random(seed);
  }

  /// One to eight damages to a copy.
  public byte[] mutate(byte[] original) {
    StringBuilder page = new StringBuilder(new String(original, ISO_8859_1));
    for (int i = random.nextInt(8); i >= 0; i--) damage(page);
    return page.toString().getBytes(ISO_8859_1);
  }

  private void damage(StringBuilder page) {
    int at = random.nextInt(page.length() + 1);
    int end = Math.min(page.length(), at + random.nextInt(400));
    switch (random.nextInt(8)) {
      case 0 -> page.setLength(at);
      case 1 -> page.delete(at, end);
      case 2 -> page.insert(at, piece());
      case 3 -> page.insert(tag(page, at), piece());
      case 4 -> page.insert(at, page.substring(at, end).repeat(random.nextInt(40)));
      case 5 -> page.insert(tag(page, at), "<b><div>".repeat(random.nextInt(1_500)));
      case 6 -> removeTag(page, tag(page, at));
      default -> flip(page);
    }
  }

  private String piece() {
    return PIECES.get(random.nextInt(PIECES.size()));
  }

  /// Where the next tag begins.
  private static int tag(StringBuilder page, int at) {
    int tag = page.indexOf("<", at);
    return tag < 0 ? page.length() : tag;
  }

  private static void removeTag(StringBuilder page, int at) {
    int end = page.indexOf(">", at);
    if (end > 0) page.delete(at, end + 1);
  }

  private void flip(StringBuilder page) {
    for (int i = random.nextInt(10); i > 0 && !page.isEmpty(); i--) {
      int at = random.nextInt(page.length());
      page.setCharAt(at, (char) ((page.charAt(at) ^ (1 << random.nextInt(8))) & 0xff));
    }
  }
}
