package org.broadsheet.store.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadsheet.news.PhotoCredit;
import org.broadsheet.news.PhotoCredit.Claim;
import org.broadsheet.news.PhotoCredit.CreditLine;
import org.broadsheet.news.PhotoCredit.Evidence;
import org.broadsheet.news.PhotoCredit.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Credits: each line with how we know it and whom it names.
public final class CreditJson {
  private CreditJson() {}

  static ArrayNode write(PhotoCredit credit) {
    ArrayNode lines = Json.array();
    credit.lines().forEach(line -> lines.add(write(line)));
    return lines;
  }

  public static ObjectNode write(CreditLine line) {
    ObjectNode node =
        Json.object().put("evidence", line.evidence().name()).put("written", line.written());
    ArrayNode claims = node.putArray("claims");
    for (Claim claim : line.claims()) {
      ObjectNode named = claims.addObject();
      named.put("role", claim.role().name()).put("text", claim.text());
      Json.put(named, "link", claim.link());
    }
    return node;
  }

  static PhotoCredit read(JsonNode node, String name) {
    List<CreditLine> lines = new ArrayList<>();
    for (JsonNode item : Json.items(node, name)) read(item).ifPresent(lines::add);
    return new PhotoCredit(lines);
  }

  /// Nothing where it is none.
  public static Optional<CreditLine> read(JsonNode line) {
    Evidence evidence = Json.constant(Evidence.class, line, "evidence");
    if (evidence == null) return Optional.empty();
    return Optional.of(new CreditLine(evidence, Json.text(line, "written"), claims(line)));
  }

  private static List<Claim> claims(JsonNode line) {
    List<Claim> claims = new ArrayList<>();
    for (JsonNode item : Json.items(line, "claims")) {
      Role role = Json.constant(Role.class, item, "role");
      if (role == null) continue;
      claims.add(new Claim(role, Json.text(item, "text"), Json.address(item, "link")));
    }
    return claims;
  }
}
