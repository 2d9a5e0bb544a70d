package org.broadsheet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.broadsheet.news.Block;
import org.broadsheet.news.Body;
import org.broadsheet.news.Markup;
import org.broadsheet.news.Photo;
import org.junit.jupiter.api.Test;

class PageReaderFragmentTest {
  private static Body read(String html) {
    return new PageReader().fragment(new Markup(html, ""), Pages.ADDRESS);
  }

  @Test
  void theShortestTextIsKept() {
    assertEquals("Yes.", read("Yes.").text());
    assertEquals("Rain.\nRead more", read("<p>Rain.</p><p><a href=/rain>Read more</a></p>").text());
  }

  @Test
  void whatPagesDropIsKept() {
    Body body = read("<div class=related><h3>See also</h3><p>Subscribe now</p></div>");
    assertEquals("See also\nSubscribe now", body.text());
  }

  @Test
  void photosHaveTheirCaptionsAndCredits() {
    Body body =
        read(
            "<p>The boat is white.</p><figure><img src=boat.jpg alt='A boat'>"
                + "<figcaption>The boat at the pier. Photo: Mara Ilves / Northlight</figcaption>"
                + "</figure><p>It smells of paint.</p>");
    assertEquals(List.of("Paragraph", "Photo", "Paragraph"), Pages.kinds(body));
    Photo photo = body.photos().getFirst();
    assertEquals(
        URI.create("https://paper.example/2026/boat.jpg"),
        Objects.requireNonNull(photo.image()).address());
    assertEquals("The boat at the pier.", photo.caption().text());
    assertEquals("Mara Ilves / Northlight", photo.credit().shown());
    assertEquals("A boat", photo.alt());
  }

  @Test
  void filmsAreLinksWithNames() {
    Body body =
        read(
            "<p>See it sail.</p><p><span><iframe src=https://films.example/7 title='First trip'>"
                + "</iframe></span></p><video><source src=boat.mp4></video>");
    assertEquals(List.of("Paragraph", "Embed", "Embed"), Pages.kinds(body));
    Block.Embed film = assertInstanceOf(Block.Embed.class, body.blocks().get(1));
    assertEquals("First trip", film.label());
    Block.Embed video = assertInstanceOf(Block.Embed.class, body.blocks().get(2));
    assertEquals(URI.create("https://paper.example/2026/boat.mp4"), video.target());
    assertEquals("paper.example", video.label());
  }

  @Test
  void whatCountsReadersIsDropped() {
    Body body =
        read(
            "<p>Rain.</p><img src=https://count.example/p.gif width=1 height=1>"
                + "<iframe src=https://count.example/f width=0 height=0></iframe>");
    assertEquals(List.of("Paragraph"), Pages.kinds(body));
  }

  @Test
  void nothingActiveRemains() {
    Body body =
        read(
            "<p onclick='x()'>Rain <a href='javascript:x()'>here</a><script>x()</script></p>"
                + "<iframe src='javascript:x()'></iframe><img src='data:image/png;base64,AA'>");
    assertEquals("Rain here", body.text());
    assertEquals(1, body.blocks().size());
    assertFalse(body.toString().contains("x()"));
  }

  @Test
  void nothingIsNothing() {
    assertEquals(Body.EMPTY, read(""));
    assertEquals(Body.EMPTY, new PageReader().fragment(Markup.EMPTY, Pages.ADDRESS));
  }

  @Test
  void linesOfCodeStay() {
    Body body = read("<pre>first\n  second<br>third</pre>");
    assertEquals(List.of(new Block.Code("first\n  second\nthird")), body.blocks());
  }
}
