package org.broadsheet.app.command;

import java.util.concurrent.Callable;
import org.broadsheet.app.NeutralFeed;
import org.broadsheet.feed.FeedReader;
import org.broadsheet.feed.FeedReading;
import org.broadsheet.news.Download;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "parse", description = "Read a feed from a file and print what is in it.")
final class ParseCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE")
  private String file = "";

  @Option(names = "--url", paramLabel = "U", description = "Where the file is from.")
  private String address = "";

  @SuppressWarnings("UnusedVariable") // there is no other form, but scripts say which they want
  @Option(names = "--json", description = "As JSON, which is the only form.")
  private boolean json;

  ParseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return switch (Inputs.read(console.file(file), address, Inputs.FEED)) {
      case Inputs.Input.Refused refused -> console.refuse(refused.problem());
      case Inputs.Input.Read read -> parse(read.download());
    };
  }

  private int parse(Download download) {
    return switch (new FeedReader().read(download)) {
      case FeedReading.Parsed parsed -> console.say(NeutralFeed.of(parsed.feed()));
      case FeedReading.NotAFeed not -> console.refuse(not.problem());
    };
  }
}
