package org.broadsheet.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.broadsheet.news.Block;
import org.broadsheet.news.Body;
import org.broadsheet.news.Page;
import org.broadsheet.news.Page.Facts;
import org.broadsheet.news.Related;
import org.broadsheet.page.access.AccessReader;
import org.broadsheet.page.body.ArticleReader;
import org.broadsheet.page.body.Biographies;
import org.broadsheet.page.related.Cards;
import org.broadsheet.page.related.RelatedFinder;
import org.broadsheet.page.related.Teasers;
import org.broadsheet.page.statement.FactsReader;
import org.broadsheet.page.statement.Given;
import org.broadsheet.page.statement.NextPage;
import org.broadsheet.page.statement.Statements;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Trace;
import org.broadsheet.page.tree.Tree;
import org.jsoup.nodes.Document;

/// Reads a page of HTML: first what it states of itself, then the article, then what is around it.
final class HtmlReader {

  private final URI address;
  private final URI base;
  private final Trace trace;
  private final Statements statements;
  private final Box tree;
  private final List<Box> boxes;

  HtmlReader(String html, URI address, Trace trace) {
    Document document = Documents.parse(html);
    this.address = address;
    this.trace = trace;
    this.statements = Statements.of(document);
    this.base = statements.base(address);
    this.tree = Tree.of(document.body(), false);
    this.boxes = tree.all();
  }

  Page read() {
    FactsReader reader = new FactsReader(statements, boxes, address);
    Set<Box> cards = Cards.in(boxes);
    ArticleReader.Article article =
        new ArticleReader(given(reader), trace).read(tree, reader.heading(), cards);
    Facts facts = reader.read(boxes, article.root(), cards, article.standfirst(), base);
    List<Block> blocks = article.body().blocks();
    int end = Teasers.begin(blocks);
    Body body = new Body(Biographies.without(blocks.subList(0, end), facts.authors(), trace));
    Page.Access access =
        new AccessReader(statements, boxes).read(facts.title(), body, article.root());
    return new Page(
        facts,
        body,
        isWall(access) ? List.of() : related(article, cards, blocks.subList(end, blocks.size())),
        access,
        new NextPage(address).find(boxes, statements.link(base, "next")));
  }

  /// Links of what stands in an article's place lead to terms and settings, not to stories.
  private static boolean isWall(Page.Access access) {
    return switch (access) {
      case COOKIE_WALL, SCRIPT_ONLY, LOGIN -> true;
      case OPEN, PREVIEW, NO_ARTICLE -> false;
    };
  }

  private Given given(FactsReader facts) {
    return new Given(
        base,
        facts.description(),
        statements.picture(base),
        statements.pictureInData(base),
        facts.body(),
        statements.pictures(base),
        facts.authors());
  }

  private List<Related> related(ArticleReader.Article article, Set<Box> cards, List<Block> rest) {
    for (Block block : rest)
      trace.note("breaks off behind the article", new Body(List.of(block)).text());
    List<Related> related = new ArrayList<>(Teasers.read(rest));
    related.addAll(RelatedFinder.find(boxes, cards, article.root(), article.others(), base));
    for (Related story : related)
      trace.note("related story", story.title() + " | " + story.teaser());
    return related;
  }
}
