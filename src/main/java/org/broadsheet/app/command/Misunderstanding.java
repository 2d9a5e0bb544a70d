package org.broadsheet.app.command;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.broadsheet.words.Words;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in the program's own words what was wrong with a command.
final class Misunderstanding {
  private Misunderstanding() {}

  static String of(ParameterException problem) {
    return switch (problem) {
      case MissingParameterException missing ->
          Words.get("command.missing", names(missing.getMissing()));
      case UnmatchedArgumentException unmatched ->
          Words.get("command.unmatched", String.join(" ", unmatched.getUnmatched()));
      case MutuallyExclusiveArgsException _ -> Words.get("command.exclusive");
      default ->
          Words.get(
              "command.value",
              Objects.toString(problem.getValue(), ""),
              name(problem.getArgSpec()));
    };
  }

  private static String names(List<ArgSpec> arguments) {
    return arguments.stream().map(Misunderstanding::name).collect(Collectors.joining(" "));
  }

  private static String name(ArgSpec argument) {
    if (argument == null) return Words.get("command.argument");
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
