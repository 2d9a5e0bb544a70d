package org.broadsheet.net;

import static org.broadsheet.net.ScriptedServer.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.broadsheet.net.Fetcher.Request;
import org.broadsheet.net.Fetcher.Wanted;
import org.broadsheet.net.ScriptedServer.Asked;
import org.broadsheet.news.Problem;
import org.broadsheet.news.Problem.Kind;
import org.broadsheet.news.Validators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RequestShapeTest extends Fetching {

  @ParameterizedTest
  @CsvSource({
    "/a/b?c=d&e=%C3%A4#top, /a/b?c=d&e=%C3%A4",
    "/a//b/../c, /a//b/../c",
    "/%7Euser/, /%7Euser/",
    "'', /",
    "?q, /?q",
  })
  void rule39_theAddressIsAskedExactlyWithoutItsFragment(String written, String asked)
      throws Exception {
    ScriptedServer server = server((_, to) -> answer(to, "200 OK", "news"));
    fresh(fetcher(), feed(server.at(written)));
    assertEquals(List.of("GET " + asked + " HTTP/1.1"), lines(server));
  }

  @Test
  void rule39_otherLettersAreEncoded() throws Exception {
    ScriptedServer server = server((_, to) -> answer(to, "200 OK", "news"));
    fresh(fetcher(), feed(URI.create(server.at("/") + "bücher")));
    assertEquals(List.of("/b%C3%BCcher"), server.paths());
  }

  @Test
  void aPasswordInTheAddressIsNotTold() throws Exception {
    ScriptedServer server = server((_, to) -> answer(to, "200 OK", "news"));
    String port = Integer.toString(server.at("/").getPort());
    fresh(fetcher(), feed(URI.create("http://me:secret@127.0.0.1:" + port + "/x")));
    assertEquals("127.0.0.1:" + port, server.asked().getFirst().header("Host"));
    assertEquals("", server.asked().getFirst().header("Authorization"));
  }

  @ParameterizedTest
  @EnumSource
  void rule40_41_onlyTheNeededHeadersAreSent(Wanted wanted) throws Exception {
    ScriptedServer server =
        server((_, to) -> answer(to, "200 OK", "news", "Set-Cookie: who=you; Path=/"));
    Fetcher fetcher = fetcher();
    Request request = new Request(server.at("/"), wanted, Validators.NONE, null);
    fresh(fetcher, request);
    fresh(fetcher, request);
    Set<String> names = Set.of("accept", "accept-encoding", "host", "user-agent");
    assertEquals(names, names(server.asked().getFirst()));
    assertEquals(names, names(server.asked().getLast()));
  }

  @ParameterizedTest
  @EnumSource
  void rule42_theUserAgentIsHonestForFeedsPagesAndPictures(Wanted wanted) throws Exception {
    ScriptedServer server = server((_, to) -> answer(to, "200 OK", "news"));
    fresh(fetcher(), new Request(server.at("/"), wanted, Validators.NONE, null));
    assertEquals(AGENT, server.asked().getFirst().header("User-Agent"));
  }

  @ParameterizedTest
  @CsvSource({
    "FEED, application/atom+xml",
    "FEED, application/rss+xml",
    "FEED, application/feed+json",
    "FEED, */*;q=0.5",
    "PAGE, text/html",
    "PAGE, */*;q=0.8",
    "PICTURE, 'image/webp,image/jpeg,image/png,image/gif;q=0.9,*/*;q=0.5'",
  })
  void rule43_acceptNamesWhatIsWanted(Wanted wanted, String part) throws Exception {
    ScriptedServer server = server((_, to) -> answer(to, "200 OK", "news"));
    fresh(fetcher(), new Request(server.at("/"), wanted, Validators.NONE, null));
    String accept = server.asked().getFirst().header("Accept");
    assertTrue(accept.contains(part), accept);
  }

  @Test
  void rule44_oneFetchIsOneRequest() throws Exception {
    ScriptedServer server = server((_, to) -> answer(to, "200 OK", "news"));
    fresh(fetcher(), feed(server.at("/")));
    assertEquals(List.of("GET / HTTP/1.1"), lines(server));
  }

  @ParameterizedTest
  @CsvSource({
    "file:///etc/hosts, FORBIDDEN_SCHEME, file",
    "ftp://paper.example/, FORBIDDEN_SCHEME, ftp",
    "mailto:me@paper.example, FORBIDDEN_SCHEME, mailto",
    "/relative, BAD_ADDRESS, /relative",
    "http:///nowhere, BAD_ADDRESS, http:///nowhere",
    "http://paper.example:70000/, BAD_ADDRESS, http://paper.example:70000/",
  })
  void onlyHttpAndHttpsAreAsked(URI address, Kind kind, String detail) throws Exception {
    assertEquals(new Problem(kind, detail), problem(fetcher(), feed(address)));
  }

  private static List<String> lines(ScriptedServer server) {
    return server.asked().stream().map(Asked::line).toList();
  }

  private static Set<String> names(Asked asked) {
    Set<String> names = new TreeSet<>();
    for (String header : asked.headers()) {
      if (!header.isEmpty()) {
        names.add(header.substring(0, header.indexOf(':')).toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }
}
