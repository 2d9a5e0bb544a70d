package org.broadsheet.app.command;

import java.util.concurrent.Callable;
import org.broadsheet.app.ExtractJson;
import org.broadsheet.news.Download;
import org.broadsheet.news.Page;
import org.broadsheet.news.Problem;
import org.broadsheet.page.PageReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "extract", description = "Read an article from a page in a file and print it.")
final class ExtractCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE")
  private String file = "";

  @Option(names = "--url", paramLabel = "U", description = "Where the file is from.")
  private String address = "";

  @SuppressWarnings("UnusedVariable") // there is no other form, but scripts say which they want
  @Option(names = "--json", description = "As JSON, which is the only form.")
  private boolean json;

  @Option(names = "--why", description = "Which rule took or dropped what, instead of the article.")
  private boolean why;

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return switch (Inputs.read(console.file(file), address, Inputs.PAGE)) {
      case Inputs.Input.Refused refused -> console.refuse(refused.problem());
      case Inputs.Input.Read read -> extract(read.download());
    };
  }

  private int extract(Download download) {
    PageReader reader = new PageReader();
    if (why) {
      reader.explain(download).reasons().forEach(console::say);
      return 0;
    }
    Page page = reader.read(download);
    console.say(ExtractJson.page(page));
    if (page.access() == Page.Access.NO_ARTICLE) {
      return console.refuse(Problem.of(Problem.Kind.NO_ARTICLE));
    }
    return 0;
  }
}
