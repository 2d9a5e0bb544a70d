package org.broadsheet.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.broadsheet.store.Kills;

/// Whether anything that was confirmed is lost when the program is killed: `kill 100`, with another
/// seed `kill 100 7`.
final class Kill {
  private Kill() {}

  static void run(String[] args) throws Exception {
    int kills = args.length > 0 ? Integer.parseInt(args[0]) : 30;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    Path folder = Files.createTempDirectory("kill");
    Kills.Outcome outcome = Kills.run(folder, kills, seed);
    System.out.println("kills      " + kills);
    System.out.println("confirmed  " + outcome.confirmed());
    System.out.println("wrong      " + outcome.wrong().size());
    outcome.wrong().forEach(System.out::println);
    System.out.println("left in    " + folder);
  }
}
