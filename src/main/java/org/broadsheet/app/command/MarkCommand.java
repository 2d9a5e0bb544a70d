package org.broadsheet.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.broadsheet.news.Article;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Mark;
import org.broadsheet.usecase.Desk;
import org.broadsheet.words.Words;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "mark", description = "Mark articles read or unread, star them or not.")
final class MarkCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Desk> desk;

  @Parameters(paramLabel = "ID", arity = "1..*")
  private List<Long> ids = List.of();

  @ArgGroup(multiplicity = "1")
  private Which which = new Which();

  static final class Which {
    @Option(names = "--read", required = true)
    private boolean read;

    @Option(names = "--unread", required = true)
    private boolean unread;

    @Option(names = "--star", required = true)
    private boolean star;

    @SuppressWarnings("UnusedVariable") // it is what is left when the others are not given
    @Option(names = "--unstar", required = true)
    private boolean unstar;

    Mark mark() {
      if (read) return Mark.READ;
      if (unread) return Mark.UNREAD;
      return star ? Mark.STAR : Mark.UNSTAR;
    }
  }

  MarkCommand(Console console, Supplier<Desk> desk) {
    this.console = console;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Desk desk = this.desk.get();
    int status = 0;
    for (long id : ids) status = Math.max(status, mark(desk, new ArticleId(id)));
    return status;
  }

  private int mark(Desk desk, ArticleId id) {
    Article article = desk.browse().article(id).join().orElse(null);
    if (article == null) {
      return console.refuse(Words.get("command.noarticle", Long.toString(id.value())));
    }
    desk.mark().one(id, which.mark(), article.header().title()).join();
    return 0;
  }
}
