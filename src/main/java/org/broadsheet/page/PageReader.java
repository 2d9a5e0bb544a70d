package org.broadsheet.page;

import java.net.URI;
import java.util.List;
import java.util.Set;
import org.broadsheet.news.Addresses;
import org.broadsheet.news.Download;
import org.broadsheet.news.Page;
import org.broadsheet.page.body.ArticleReader;
import org.broadsheet.page.related.Cards;
import org.broadsheet.page.statement.FactsReader;
import org.broadsheet.page.statement.Given;
import org.broadsheet.page.statement.Statements;
import org.broadsheet.page.text.Charsets;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Trace;
import org.broadsheet.page.tree.Tree;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Reads web pages.
public final class PageReader {
  private static final int DEEPEST = 200;

  public Page read(Download page) {
    return read(page, Trace.NONE);
  }

  Page read(Download page, Trace trace) {
    String html = Charsets.text(page.bytes(), page.header("content-type"));
    Document document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
    URI base = base(document, page.address());
    Statements statements = Statements.of(document);
    Box tree = Tree.of(document.body(), false);
    List<Box> boxes = tree.all();
    FactsReader facts = new FactsReader(statements, boxes);
    Set<Box> cards = Cards.in(boxes);
    Given given =
        new Given(
            base,
            facts.description(),
            statements.picture(base),
            facts.body(),
            statements.pictures(base));
    ArticleReader.Article article =
        new ArticleReader(given, trace).read(tree, boxes, facts.heading(), cards);
    return new Page(
        facts.read(boxes, article.root(), cards, article.standfirst(), base),
        article.body(),
        List.of(),
        article.root() == null ? Page.Access.NO_ARTICLE : Page.Access.OPEN,
        null);
  }

  private static URI base(Document document, URI address) {
    org.jsoup.nodes.Element base = document.head().selectFirst("base[href]");
    URI stated = base == null ? null : Addresses.web(address, base.attr("href"));
    return stated == null ? address : stated;
  }
}
