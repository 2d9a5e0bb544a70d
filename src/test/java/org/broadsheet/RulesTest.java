package org.broadsheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Good feed readers keep sixty rules of asking servers. Each has a test that names it, as in
/// `rule01_etagsComeBackByteForByte`.
class RulesTest {
  private static final Pattern RULE = Pattern.compile("rule(\\d\\d)(?=_)|_(\\d\\d)(?=_)");

  @Test
  void eachRuleHasATest() {
    Set<Integer> named = new TreeSet<>();
    new ClassFileImporter()
        .importPackages("org.broadsheet.net", "org.broadsheet.usecase").stream()
            .flatMap(type -> type.getMethods().stream())
            .map(JavaMethod::getName)
            .filter(name -> name.startsWith("rule"))
            .forEach(name -> named.addAll(numbers(name)));
    List<Integer> all = IntStream.rangeClosed(1, 60).boxed().toList();
    assertEquals(all, List.copyOf(named));
  }

  private static List<Integer> numbers(String name) {
    Matcher rules = RULE.matcher(name);
    return rules
        .results()
        .map(rule -> Integer.valueOf(rule.group(1) == null ? rule.group(2) : rule.group(1)))
        .toList();
  }
}
