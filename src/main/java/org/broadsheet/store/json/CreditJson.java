package org.broadsheet.store.json;

import java.util.ArrayList;
import java.util.List;
import org.broadsheet.news.PhotoCredit;
import org.broadsheet.news.PhotoCredit.Claim;
import org.broadsheet.news.PhotoCredit.CreditLine;
import org.broadsheet.news.PhotoCredit.Evidence;
import org.broadsheet.news.PhotoCredit.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Credits: each line with how we know it and whom it names.
final class CreditJson {
  private CreditJson() {}

  static ArrayNode write(PhotoCredit credit) {
    ArrayNode lines = Json.array();
    credit.lines().forEach(line -> lines.add(write(line)));
    return lines;
  }

  private static ObjectNode write(CreditLine line) {
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
    for (JsonNode item : Json.items(node, name)) {
      Evidence evidence = Json.constant(Evidence.class, item, "evidence");
      if (evidence == null) continue;
      lines.add(new CreditLine(evidence, Json.text(item, "written"), claims(item)));
    }
    return new PhotoCredit(lines);
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
