package org.broadsheet.store.json;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.broadsheet.news.FeedLink;
import org.broadsheet.news.Health;
import org.broadsheet.news.Health.Answered;
import org.broadsheet.news.Health.Move;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What came of asking a feed the last time, beside the moments and the problem.
public record HealthJson(@Nullable Answered answered, @Nullable Move move, List<FeedLink> offers) {
  public HealthJson {
    offers = List.copyOf(offers);
  }

  public static HealthJson of(Health health) {
    return new HealthJson(health.answered(), health.move(), health.offers());
  }

  public String write() {
    ObjectNode node = Json.object();
    if (answered != null) {
      node.put("status", answered.status());
      node.put("entries", answered.entries());
      node.put("fresh", answered.fresh());
    }
    if (move != null) {
      Json.put(node, "moveTo", move.to());
      Json.put(node, "moveReason", move.reason().name());
    }
    if (!offers.isEmpty()) putOffers(node.putArray("offers"));
    return node.isEmpty() ? "" : Json.write(node);
  }

  private void putOffers(ArrayNode array) {
    for (FeedLink offer : offers) {
      ObjectNode node = array.addObject();
      Json.put(node, "address", offer.address());
      Json.put(node, "title", offer.title());
    }
  }

  public static HealthJson read(String text) {
    JsonNode node = Json.read(text);
    List<FeedLink> offers = Json.items(node, "offers").stream().flatMap(HealthJson::offer).toList();
    return new HealthJson(answered(node), move(node), offers);
  }

  private static @Nullable Answered answered(JsonNode node) {
    if (!node.path("status").isInt()) return null;
    return new Answered(
        node.path("status").asInt(), node.path("entries").asInt(0), node.path("fresh").asInt(0));
  }

  private static @Nullable Move move(JsonNode node) {
    URI to = Json.address(node, "moveTo");
    Move.Reason reason = Json.constant(Move.Reason.class, node, "moveReason");
    return to == null || reason == null ? null : new Move(to, reason);
  }

  private static Stream<FeedLink> offer(JsonNode node) {
    return Stream.ofNullable(Json.address(node, "address"))
        .map(address -> new FeedLink(Objects.requireNonNull(address), Json.text(node, "title")));
  }
}
