package org.broadsheet.store.json;

import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import org.broadsheet.store.base.Address;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Jackson's tree, with the few habits that all of the store's JSON has: what is empty is left out,
/// addresses and moments are strings.
public final class Json {
  private static final JsonMapper MAPPER = JsonMapper.shared();

  private Json() {}

  public static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  public static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  public static String write(JsonNode node) {
    return MAPPER.writeValueAsString(node);
  }

  static JsonNode string(String text) {
    return MAPPER.getNodeFactory().stringNode(text);
  }

  public static byte[] bytes(JsonNode node) {
    return MAPPER.writeValueAsBytes(node);
  }

  /// An empty object where the text is no JSON.
  public static JsonNode read(String text) {
    try {
      return text.isEmpty() ? object() : MAPPER.readTree(text);
    } catch (JacksonException _) {
      return object();
    }
  }

  static JsonNode read(byte[] bytes) {
    return MAPPER.readTree(bytes);
  }

  static void put(ObjectNode node, String name, String text) {
    if (!text.isEmpty()) node.put(name, text);
  }

  static void put(ObjectNode node, String name, @Nullable Object value) {
    if (value != null) node.put(name, value.toString());
  }

  static void put(ObjectNode node, String name, List<String> texts) {
    if (texts.isEmpty()) return;
    ArrayNode array = node.putArray(name);
    texts.forEach(array::add);
  }

  public static String text(JsonNode node, String name) {
    return node.path(name).stringValue("");
  }

  static List<String> texts(JsonNode node, String name) {
    return items(node, name).stream().map(item -> item.stringValue("")).toList();
  }

  /// None where it is no array.
  public static Collection<JsonNode> items(JsonNode node, String name) {
    JsonNode items = node.path(name);
    return items.isArray() ? items.values() : List.of();
  }

  static @Nullable URI address(JsonNode node, String name) {
    return Address.read(text(node, name));
  }

  static @Nullable Instant moment(JsonNode node, String name) {
    try {
      String text = text(node, name);
      return text.isEmpty() ? null : Instant.parse(text);
    } catch (DateTimeParseException _) {
      return null;
    }
  }

  /// The constant of that name; null where there is none, as in a file from a newer program.
  static <E extends Enum<E>> @Nullable E constant(Class<E> type, JsonNode node, String name) {
    String text = text(node, name);
    for (E constant : type.getEnumConstants()) if (constant.name().equals(text)) return constant;
    return null;
  }
}
