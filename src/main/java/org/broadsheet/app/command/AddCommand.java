package org.broadsheet.app.command;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.broadsheet.news.Feed;
import org.broadsheet.news.Folder;
import org.broadsheet.news.FolderId;
import org.broadsheet.news.Problem;
import org.broadsheet.usecase.Desk;
import org.broadsheet.usecase.Refresh;
import org.broadsheet.usecase.Stop;
import org.broadsheet.usecase.Subscribe.Subscribed;
import org.broadsheet.words.ProblemWords;
import org.broadsheet.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "add", description = "Subscribe to a feed, or to the feed that a page names.")
final class AddCommand implements Callable<Integer> {
  private final Console console;
  private final Supplier<Desk> desk;

  @Parameters(paramLabel = "ADDRESS")
  private String address = "";

  @Option(names = "--folder", paramLabel = "NAME", description = "The folder that it lies in.")
  private @Nullable String folder;

  AddCommand(Console console, Supplier<Desk> desk) {
    this.console = console;
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Desk desk = this.desk.get();
    return switch (desk.subscribe().subscribe(address, folder(desk), new Stop()).join()) {
      case Subscribed.Added added -> makeWhole(desk, added.feed());
      case Subscribed.Known known -> console.say(Words.get("command.known", known.feed().title()));
      case Subscribed.Refused refused -> console.refuse(refused.problem());
      case Subscribed.Several several ->
          console.refuse(
              Words.get(
                  "command.several",
                  several.feeds().stream()
                      .map(link -> link.address().toString())
                      .collect(Collectors.joining(", "))));
    };
  }

  private @Nullable FolderId folder(Desk desk) {
    String name = folder;
    if (name == null) return null;
    return desk.browse().contents().join().folders().stream()
        .filter(known -> known.name().equals(name))
        .map(Folder::id)
        .findFirst()
        .orElseGet(() -> desk.organise().addFolder(name).join().id());
  }

  private int makeWhole(Desk desk, Feed feed) {
    Refresh.Running running = desk.refresh().onlyWhole(feed.id(), _ -> {});
    console.say(Words.get("command.added", feed.title()));
    int status = RefreshCommand.say(running.summary().join(), console);
    Problem problem = feed.health().problem();
    if (problem != null) console.say(ProblemWords.of(problem));
    return status;
  }
}
