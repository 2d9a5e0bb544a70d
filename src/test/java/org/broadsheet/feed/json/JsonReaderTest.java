package org.broadsheet.feed.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class JsonReaderTest {
  private static final JsonMapper COMPACT = JsonMapper.builder().build();
  private static final JsonMapper WIDE =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /// Writes down what it is told. The list of which the elements are told is called `l`.
  private static final class Notes implements JsonEvents {
    final StringBuilder notes = new StringBuilder();

    @Override
    public void field(String name, Json value) {
      notes.append(name).append('=').append(written(value)).append(' ');
    }

    @Override
    public boolean begin(String name) {
      return name.equals("l");
    }

    @Override
    public void element(Json value) {
      notes.append(written(value)).append(' ');
    }

    @Override
    public boolean isEnough() {
      return false;
    }
  }

  private static String written(Json value) {
    return switch (value) {
      case Json.Text(String prose, String word) -> prose.equals(word) ? word : prose + "~" + word;
      case Json.Many(List<Json> values) ->
          values.stream().map(JsonReaderTest::written).collect(Collectors.joining(";", "[", "]"));
      case Json.Fields(Map<String, Json> fields, boolean whole) ->
          fields.entrySet().stream()
              .map(it -> it.getKey() + "=" + written(it.getValue()))
              .collect(Collectors.joining(";", "{", whole ? "}" : ""));
      case Json.Nothing.NOTHING -> "-";
    };
  }

  private static String notes(String text) {
    Notes notes = new Notes();
    JsonReader.read(new StringReader(text), notes);
    return notes.notes.toString().strip();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      value = {
        "{\"a\":\"x\",\"b\":[1,2.5,-3e2],\"c\":{\"d\":true,\"e\":null}}|a=x b=[1;2.5;-3e2]"
            + " c={d=-;e=-}",
        "{\"a\":\"\\\"\\\\\\/\\n\\u00e9\\uD83D\\uDE00\"}|`a=\"\\/\né😀`",
        "{\"a\":\"\\u12\",\"b\":\"\\q\"}|a=\\u12 b=q",
        "{\"a\":NaN,\"b\":-Infinity,\"c\":undefined,\"d\":1}|a=- b=- c=- d=1",
        "{a:'x',b:'y',/* c */\"d\":\"z\",}// e|a=x b=y d=z",
        "{\"a\":\"x\" \"b\":\"y\"|a=x b=y",
        "{\"a\":\"say \"hi\" there\",\"b\":1}|a=say \"hi\" there~say b=1",
        "{\"a\":\"say \"hi\", then\",\"b\":1}|a=say \"hi\", then~say b=1",
        "{\"a\":[\"say \"hi\" there\",\"b\"]}|a=[say \"hi\" there~say ;b]",
        "{\"a\":{\"b\":\"<p class=\"c\">x</p>\"}}|a={b=<p class=\"c\">x</p>~<p class=}",
        "{\"l\":[{\"a\":1},{\"b\":{\"c\":2},{\"a\":3}]}|{a=1} {b={c=2} {a=3}",
        "{\"l\":[{\"a\":1,{\"a\":3}],\"z\":4}|{a=1 {a=3} z=4",
        "{\"l\":[{\"a\":1}},{\"a\":3}],\"z\":4}|{a=1} {a=3} z=4",
        "{\"l\":[{\"a\":1}}, \"b\":{\"c\":2}},{\"a\":3}]}|{a=1} {a=3}",
        "{\"l\":[{\"a\":[1]],\"b\":2},{\"a\":3}]}|{a=[1];b=2} {a=3}",
        "{\"l\":[{\"a\":[1},{\"a\":3}],\"z\":4}|{a=[1]} {a=3} z=4",
        "{\"l\":[{\"a\":[1,\"b\":2},{\"a\":3}],\"z\":4}|{a=[1];b=2} {a=3} z=4",
        "{\"l\":[{\"a\":[{\"b\":2],\"c\":5},{\"a\":3}]}|{a=[{b=2];c=5} {a=3}",
        "{\"l\":[{\"a\":1]},{\"a\":3}],\"z\":4}|{a=1} {a=3} z=4",
        "{\"l\":[{\"a\":1}{\"a\":2},oops,{\"a\":3}]}|{a=1} {a=2} - {a=3}",
        "{\"l\":[{\"a\" {\"b\":2}, \"c\" [5], d},{\"a\":3}]}|{a={b=2};c=[5]} {a=3}",
        "{\"l\":[{\"a\":\"x\"y\"z:\",\"u\":\"http://h/\"},{\"a\":3}]}|{a=x\"y\"z:~x;u=http://h/}"
            + " {a=3}",
        "{\"l\":[{\"a\":1},{\"b\":2,\"c\":\"cut o|{a=1} {b=2;c=cut o~",
        "{\"l\":[{\"a\":1},{\"b\":20|{a=1} {b=20~",
        "{\"a\":1},\"b\":2} \"c\":3 |a=1 b=2 c=3~",
        "[1]|``"
      })
  void everyFaultHasAReading(String text, String told) {
    assertEquals(told, notes(text).replaceAll(" +", " "));
  }

  @Test
  void whatIsTooDeepIsLeftOut() {
    String deep = "[{\"x\":".repeat(100_000) + "\"]\"" + "}]".repeat(100_000);
    String deepest = notes("{\"a\":" + deep + ",\"b\":2,\"l\":[{\"x\":" + deep + "},{\"a\":3}]}");
    assertTrue(deepest.endsWith(" {a=3}"), () -> deepest);
    assertTrue(deepest.contains(" b=2 "), () -> deepest);
    assertTrue(deepest.length() < 2_000, () -> deepest);
    assertEquals(
        "{a=1} -", notes("{\"l\":[{\"a\":1}," + "[".repeat(100_000)).replaceAll("\\[|]", ""));
  }

  @Test
  void aValueOfVeryManyIsOnlyItsBeginning() {
    String many = "{\"a\":[" + "1,".repeat(300_000) + "2],\"b\":3}";
    assertTrue(notes(many).length() < 250_000);
    assertTrue(notes(many).endsWith(" b=3"));
  }

  @Property(tries = 300, seed = "20261123")
  void whatIsJsonIsReadExactly(@ForAll("objects") Map<String, Object> object) {
    StringBuilder expected = new StringBuilder();
    object.forEach((name, it) -> expected.append(name).append('=').append(plain(it)).append(' '));
    assertEquals(expected.toString().strip(), notes(COMPACT.writeValueAsString(object)));
    assertEquals(expected.toString().strip(), notes(WIDE.writeValueAsString(object)));
  }

  private static String plain(Object value) {
    return switch (value) {
      case List<?> list ->
          list.stream().map(JsonReaderTest::plain).collect(Collectors.joining(";", "[", "]"));
      case Map<?, ?> map ->
          map.entrySet().stream()
              .map(it -> it.getKey() + "=" + plain(it.getValue()))
              .collect(Collectors.joining(";", "{", "}"));
      case Boolean _ -> "-";
      default -> value.toString();
    };
  }

  @Provide
  static Arbitrary<Map<String, Object>> objects() {
    return Arbitraries.maps(strings(), values(3)).ofMaxSize(5).map(it -> it);
  }

  private static Arbitrary<String> strings() {
    return Arbitraries.strings().withChars("\"\\{}[]:,/'* \n-1tfna😀é").ofMaxLength(12);
  }

  private static Arbitrary<Object> values(int depth) {
    Arbitrary<Object> simple =
        Arbitraries.oneOf(
            strings().map(it -> it),
            Arbitraries.longs().map(it -> it),
            Arbitraries.of(true, false).map(it -> it));
    if (depth == 0) return simple;
    Arbitrary<Object> inner = Arbitraries.lazy(() -> values(depth - 1));
    return Arbitraries.oneOf(
        simple,
        inner.list().ofMaxSize(4).map(it -> it),
        Arbitraries.maps(strings(), inner).ofMaxSize(4).map(it -> it));
  }

  @Property(tries = 500, seed = "20261123")
  void anyTextIsReadToItsEnd(@ForAll("marks") String text) {
    notes("{\"l\":[{" + text);
    notes(text);
  }

  @Provide
  static Arbitrary<String> marks() {
    return Arbitraries.of(
            "{", "}", "[", "]", ":", ",", "\"", "'", "a", "1", "\\", "u12", "/", "*", " ")
        .list()
        .ofMaxSize(40)
        .map(it -> String.join("", it));
  }
}
