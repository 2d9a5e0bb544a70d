package org.broadsheet.store.json;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.broadsheet.news.ParsedFeed.Rhythm;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// How often a feed wants to be asked.
public final class RhythmJson {
  private RhythmJson() {}

  public static String write(Rhythm rhythm) {
    ObjectNode node = Json.object();
    Json.put(node, "ttl", rhythm.ttl());
    Json.put(node, "skipHours", rhythm.skipHours().stream().sorted().map(String::valueOf).toList());
    Json.put(node, "skipDays", rhythm.skipDays().stream().sorted().map(DayOfWeek::name).toList());
    Json.put(node, "period", rhythm.period());
    return node.isEmpty() ? "" : Json.write(node);
  }

  public static Rhythm read(String text) {
    JsonNode node = Json.read(text);
    return new Rhythm(duration(node, "ttl"), hours(node), days(node), duration(node, "period"));
  }

  private static Set<Integer> hours(JsonNode node) {
    return Json.texts(node, "skipHours").stream()
        .filter(hour -> hour.matches("[0-9]{1,2}"))
        .map(Integer::valueOf)
        .collect(Collectors.toSet());
  }

  private static Set<DayOfWeek> days(JsonNode node) {
    List<String> days = Json.texts(node, "skipDays");
    return Stream.of(DayOfWeek.values())
        .filter(day -> days.contains(day.name()))
        .collect(Collectors.toSet());
  }

  private static @Nullable Duration duration(JsonNode node, String name) {
    try {
      String text = Json.text(node, name);
      return text.isEmpty() ? null : Duration.parse(text);
    } catch (DateTimeParseException _) {
      return null;
    }
  }
}
