package org.broadsheet.page;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.broadsheet.news.Body;
import org.broadsheet.news.Download;
import org.broadsheet.news.Markup;
import org.broadsheet.news.Page;
import org.broadsheet.news.PhotoCredit.CreditLine;
import org.broadsheet.news.PhotoCredit.Evidence;
import org.broadsheet.page.body.FragmentReader;
import org.broadsheet.page.credit.Credits;
import org.broadsheet.page.plain.PlainText;
import org.broadsheet.page.text.Charsets;
import org.broadsheet.page.tree.Trace;
import org.broadsheet.page.tree.Tree;

/// Reads articles: web pages and pages of plain text, and the HTML of feeds. It has no state and
/// may be used by many threads at once. Whatever the bytes are, it gives an answer and never
/// throws: a page without an article has an empty body and [Page.Access#NO_ARTICLE] or what stands
/// in its way. Nothing of the page runs, and of its addresses only those of http and https remain.
public final class PageReader {
  /// No article is longer; what is behind it is cut off.
  private static final int MOST_BYTES = 12_000_000;

  /// A page with what the rules say that made it: which of them took or dropped each part of the
  /// page, and where each credit is from. In English, for engineers.
  public record Explained(Page page, List<String> reasons) {
    public Explained {
      reasons = List.copyOf(reasons);
    }
  }

  public Page read(Download page) {
    return read(page, Trace.NONE);
  }

  /// As [#read], slower.
  public Explained explain(Download page) {
    Reasons reasons = new Reasons();
    Page read = read(page, reasons);
    return new Explained(read, reasons.lines());
  }

  /// Makes blocks of a feed's own HTML. All its text is kept, be it ever so short; photos, captions
  /// and credits are found as in pages.
  ///
  /// @param base the address from which its relative addresses are seen
  public Body fragment(Markup html, URI base) {
    return new FragmentReader(base, Trace.NONE)
        .read(Tree.of(Documents.parse(html.html()).body(), false));
  }

  /// Takes a credit apart into the names in it, in the order written, without its label, brackets
  /// and signs.
  public CreditLine credit(String written, Evidence evidence) {
    return Credits.line(written, evidence);
  }

  /// Puts the next page of an article behind the first, or behind those that were joined before.
  /// What the next one repeats is there once. The facts are the first one's; the `next` is the next
  /// one's.
  public Page join(Page first, Page next) {
    return Joining.joined(first, next);
  }

  private static Page read(Download page, Trace trace) {
    byte[] bytes = page.bytes();
    byte[] head = bytes.length > MOST_BYTES ? Arrays.copyOf(bytes, MOST_BYTES) : bytes;
    String type = page.header("content-type");
    String text = Charsets.text(head, type);
    if (PlainText.isBinary(text)) return plain(PlainText.NOTHING);
    if (PlainText.isPlain(type, text)) return plain(PlainText.read(text, trace));
    return new HtmlReader(text, page.address(), trace).read();
  }

  private static Page plain(PlainText.Article article) {
    Page.Access access =
        article.body().blocks().isEmpty() ? Page.Access.NO_ARTICLE : Page.Access.OPEN;
    return new Page(PlainText.facts(article), article.body(), article.rest(), access, null);
  }
}
