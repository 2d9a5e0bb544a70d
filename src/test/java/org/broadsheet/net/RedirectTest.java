package org.broadsheet.net;

import static org.broadsheet.net.ScriptedServer.answer;
import static org.broadsheet.net.ScriptedServer.redirect;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.broadsheet.net.Fetcher.Credentials;
import org.broadsheet.net.Fetcher.Fresh;
import org.broadsheet.net.Fetcher.Request;
import org.broadsheet.net.Fetcher.Wanted;
import org.broadsheet.net.ScriptedServer.Asked;
import org.broadsheet.news.Download;
import org.broadsheet.news.Problem;
import org.broadsheet.news.Problem.Kind;
import org.broadsheet.news.Validators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectTest extends Fetching {
  private static final Credentials LOGIN = new Credentials("reader", "secret: ä");

  /// Redirects as the map says, answers everything else.
  private ScriptedServer redirecting(Map<String, String> ways) throws Exception {
    return server((asked, to) -> {
      String way = ways.get(asked.path());
      if (way == null) answer(to, "200 OK", "news at " + asked.path());
      else redirect(to, Integer.parseInt(way.substring(0, 3)), way.substring(4));
    });
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 308})
  void rule11_permanentMovesAreFollowedAndReported(int status) throws Exception {
    ScriptedServer server = redirecting(Map.of("/old", status + " /new"));
    Fresh fresh = fresh(fetcher(), feed(server.at("/old")));
    assertEquals(server.at("/new"), fresh.movedTo());
    assertEquals(server.at("/new"), fresh.download().address());
    assertEquals("news at /new", text(fresh));
  }

  @ParameterizedTest
  @ValueSource(ints = {302, 303, 307})
  void rule13_temporaryMovesAreFollowedOnly(int status) throws Exception {
    ScriptedServer server = redirecting(Map.of("/old", status + " /new"));
    Fresh fresh = fresh(fetcher(), feed(server.at("/old")));
    assertNull(fresh.movedTo());
    assertEquals(server.at("/new"), fresh.download().address());
  }

  @Test
  void rule14_aChainIsPermanentUpToItsFirstTemporaryStep() throws Exception {
    ScriptedServer server =
        redirecting(Map.of("/a", "301 /b", "/b", "308 /c", "/c", "302 /d", "/d", "301 /e"));
    Fresh fresh = fresh(fetcher(), feed(server.at("/a")));
    assertEquals(server.at("/c"), fresh.movedTo());
    assertEquals(server.at("/e"), fresh.download().address());
  }

  @ParameterizedTest
  @CsvSource({"301, GONE", "302, NOT_FOUND"})
  void rule19_whatIsGoneBehindATemporaryMoveIsNotGoneForGood(int status, Kind kind)
      throws Exception {
    ScriptedServer server =
        server((asked, to) -> {
          if (asked.path().equals("/old")) redirect(to, status, "/new");
          else answer(to, "410 Gone", "");
        });
    assertEquals(kind, failure(fetcher(), feed(server.at("/old"))));
  }

  @Test
  void rule15_loopsEnd() throws Exception {
    ScriptedServer server = redirecting(Map.of("/a", "302 /b", "/b", "302 /a"));
    assertEquals(Kind.TOO_MANY_REDIRECTS, failure(fetcher(), feed(server.at("/a"))));
    assertEquals(List.of("/a", "/b"), server.paths());
  }

  @ParameterizedTest
  @CsvSource({"10, news at /0, 11", "11, TOO_MANY_REDIRECTS, 11"})
  void rule15_tenStepsAreFollowedAndNoMore(int steps, String end, int asked) throws Exception {
    ScriptedServer server =
        server((request, to) -> {
          int left = Integer.parseInt(request.path().substring(1));
          if (left == 0) answer(to, "200 OK", "news at /0");
          else redirect(to, 302, "/" + (left - 1));
        });
    String came =
        switch (reply(fetcher(), feed(server.at("/" + steps)))) {
          case Fresh fresh -> text(fresh);
          case Fetcher.Failed failed -> failed.problem().kind().name();
          case Fetcher.Unchanged _ -> "unchanged";
        };
    assertEquals(end, came);
    assertEquals(asked, server.asked().size());
  }

  @ParameterizedTest
  @CsvSource({
    "../x.xml, /x.xml",
    "x.xml#top, /a/x.xml",
    "?page=2, /a/b?page=2",
    "//127.0.0.1:PORT/x, /x",
    "/bücher?q=ä, /b%C3%BCcher?q=%C3%A4",
    "/with space, /with%20space",
  })
  void rule16_relativeLocationsAreSeenFromTheRequest(String location, String path)
      throws Exception {
    ScriptedServer server =
        server((asked, to) -> {
          if (!asked.path().equals("/a/b")) answer(to, "200 OK", "news");
          else redirect(to, 302, location.replace("PORT", port(asked.header("Host"))));
        });
    Fresh fresh = fresh(fetcher(), feed(server.at("/a/b")));
    assertEquals(server.at(path), fresh.download().address());
    assertEquals(path, server.paths().getLast());
  }

  private static String port(String host) {
    return host.substring(host.indexOf(':') + 1);
  }

  @ParameterizedTest
  @CsvSource({
    "file:///etc/hosts, FORBIDDEN_SCHEME, file",
    "javascript:alert(1), FORBIDDEN_SCHEME, javascript",
    "ftp://paper.example/, FORBIDDEN_SCHEME, ftp",
    "http://, BAD_ADDRESS, http://",
    "http://paper.example:99999/, BAD_ADDRESS, http://paper.example:99999/",
  })
  void rule17_otherSchemesAreRefused(String location, Kind kind, String detail) throws Exception {
    ScriptedServer server = server((_, to) -> redirect(to, 301, location));
    assertEquals(new Problem(kind, detail), problem(fetcher(), feed(server.at("/"))));
  }

  @Test
  void aRedirectToNowhereIsTheServersMistake() throws Exception {
    ScriptedServer server = server((_, to) -> answer(to, "302 Found", ""));
    Problem problem = problem(fetcher(), feed(server.at("/")));
    assertEquals(new Problem(Kind.SERVER_ERROR, "302"), problem);
  }

  @Test
  void rule18_credentialsStayWithTheirOrigin() throws Exception {
    ScriptedServer other = server((_, to) -> answer(to, "200 OK", "news"));
    ScriptedServer own = server((_, to) -> redirect(to, 302, other.at("/")));
    reply(fetcher(), new Request(own.at("/"), Wanted.FEED, Validators.NONE, LOGIN));
    assertEquals("Basic cmVhZGVyOnNlY3JldDogw6Q=", own.asked().getFirst().header("Authorization"));
    assertEquals("", other.asked().getFirst().header("Authorization"));
  }

  @Test
  void rule18_credentialsAreNotTakenUpAgainOnTheWayBack() throws Exception {
    ScriptedServer[] both = new ScriptedServer[2];
    both[0] =
        server((asked, to) -> {
          if (asked.path().equals("/")) redirect(to, 302, both[1].at("/"));
          else answer(to, "200 OK", "news");
        });
    both[1] = server((_, to) -> redirect(to, 302, both[0].at("/back")));
    reply(fetcher(), new Request(both[0].at("/"), Wanted.FEED, Validators.NONE, LOGIN));
    assertEquals("/back", both[0].asked().getLast().path());
    assertEquals("", both[0].asked().getLast().header("Authorization"));
  }

  @Test
  void rule18_40_cookiesAndTheWayAreNotToldToTheNext() throws Exception {
    ScriptedServer server =
        server((asked, to) -> {
          String cookie = "Set-Cookie: who=you; Path=/";
          if (!asked.path().equals("/old")) answer(to, "200 OK", "news", cookie);
          else answer(to, "302 Found", "", "Location: /new", cookie);
        });
    fresh(fetcher(), feed(server.at("/old")));
    Asked last = server.asked().getLast();
    assertEquals("/new", last.path());
    assertEquals("", last.header("Cookie") + last.header("Referer") + last.header("Origin"));
  }

  @Test
  void rule56_whatRelativeLinksAreSeenFromIsHandedOn() throws Exception {
    ScriptedServer server =
        server((asked, to) -> {
          if (asked.path().equals("/old")) redirect(to, 302, "/there/feed.xml");
          else answer(to, "200 OK", "news", "Content-Location: /elsewhere/feed.xml");
        });
    Download download = fresh(fetcher(), feed(server.at("/old"))).download();
    assertEquals(server.at("/there/feed.xml"), download.address());
    assertEquals("/elsewhere/feed.xml", download.headers().get("content-location"));
  }

  @Test
  void rule57_wrongCredentialsAreNotTriedAgain() throws Exception {
    ScriptedServer server =
        server(
            (_, to) -> answer(to, "401 Unauthorized", "", "WWW-Authenticate: Basic realm=\"a\""));
    Request login = new Request(server.at("/"), Wanted.FEED, Validators.NONE, LOGIN);
    assertEquals(Kind.LOGIN_NEEDED, failure(fetcher(), login));
    assertEquals(1, server.asked().size());
  }

  @Test
  void rule57_credentialsGoAlongWithinTheirOrigin() throws Exception {
    ScriptedServer server =
        server((asked, to) -> {
          if (asked.header("Authorization").isEmpty()) answer(to, "401 Unauthorized", "");
          else if (asked.path().equals("/old")) redirect(to, 302, "/new");
          else answer(to, "200 OK", "news");
        });
    Request without = feed(server.at("/old"));
    assertEquals(Kind.LOGIN_NEEDED, failure(fetcher(), without));
    assertEquals(1, server.asked().size());
    fresh(fetcher(), new Request(server.at("/old"), Wanted.FEED, Validators.NONE, LOGIN));
  }

  @Test
  void aPasswordIsNotWrittenOut() {
    assertEquals("Credentials[user=reader]", LOGIN.toString());
  }

  @Test
  void theConnectionIsUsedAgainAfterARedirect() throws Exception {
    ScriptedServer server = redirecting(Map.of("/old", "301 /new"));
    fresh(fetcher(), feed(server.at("/old")));
    assertEquals(1, server.connections());
  }
}
