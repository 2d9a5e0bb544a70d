package org.broadsheet.app.command;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.broadsheet.news.Article;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Block;
import org.broadsheet.news.Body;
import org.broadsheet.news.Feed;
import org.broadsheet.news.Photo;
import org.broadsheet.news.Related;
import org.broadsheet.usecase.Desk;
import org.broadsheet.words.CreditWords;
import org.broadsheet.words.ProblemWords;
import org.broadsheet.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "show", description = "Show one article.")
final class ShowCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Desk> desk;

  @Parameters(paramLabel = "ID")
  private long id;

  @Option(names = "--json", description = "As JSON.")
  private boolean json;

  ShowCommand(Console console, Supplier<Desk> desk) {
    this.console = console;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Desk desk = this.desk.get();
    Article article = desk.browse().article(new ArticleId(id)).join().orElse(null);
    if (article == null) return console.refuse(Words.get("command.noarticle", Long.toString(id)));
    if (json) {
      return console.say(
          ArticleJson.whole(
              article, feed(desk, article), picture -> desk.browse().file(picture).join()));
    }
    return console.say(text(article));
  }

  private static @Nullable Feed feed(Desk desk, Article article) {
    return desk.browse().contents().join().feeds().stream()
        .filter(feed -> feed.id().equals(article.feed()))
        .findFirst()
        .orElse(null);
  }

  private static String text(Article article) {
    StringBuilder text = new StringBuilder();
    text.append(article.header().title()).append("\n\n");
    if (!article.header().standfirst().isBlank()) {
      text.append(article.header().standfirst()).append("\n\n");
    }
    if (!article.header().authors().isEmpty()) {
      text.append(String.join(", ", article.header().authors())).append("\n\n");
    }
    article.body().blocks().forEach(block -> append(block, text));
    ProblemWords.of(article.completeness()).forEach(words -> text.append(words).append('\n'));
    article.related().forEach(related -> append(related, text));
    return text.toString().stripTrailing();
  }

  private static void append(Block block, StringBuilder text) {
    switch (block) {
      case Photo photo -> append(photo, text);
      case Block.Gallery gallery -> gallery.photos().forEach(photo -> append(photo, text));
      case Block.Text words ->
          text.append(new Body(java.util.List.of(words)).text()).append("\n\n");
    }
  }

  private static void append(Photo photo, StringBuilder text) {
    text.append("  [").append(photo.caption().text()).append("]\n");
    text.append("  ").append(CreditWords.of(photo.credit())).append("\n\n");
  }

  private static void append(Related related, StringBuilder text) {
    String name = related.title().isBlank() ? related.teaser() : related.title();
    text.append("→ ").append(name);
    if (related.link() != null) text.append(' ').append(related.link());
    text.append('\n');
  }
}
