package org.broadsheet.net;

import static org.broadsheet.net.ScriptedServer.answer;
import static org.broadsheet.net.ScriptedServer.redirect;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.broadsheet.net.Fetcher.Fresh;
import org.broadsheet.net.Fetcher.Limits;
import org.broadsheet.news.Problem;
import org.broadsheet.news.Problem.Kind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TlsTest extends Fetching {
  private static Certificates certificates;

  @BeforeAll
  static void make(@TempDir Path folder) throws Exception {
    certificates = new Certificates(folder);
  }

  private Fetcher trusting() throws Exception {
    return opened(new Fetcher(clock, AGENT, Map.of(), Limits.DEFAULT, certificates.client()));
  }

  private ScriptedServer secure(String certificate, ScriptedServer.Script script) throws Exception {
    return opened(new ScriptedServer("https", certificates.server(certificate), script));
  }

  @ParameterizedTest
  @CsvSource({
    "expired, expired",
    "early, not-yet-valid",
    "other-host, wrong-host",
    "self-signed, unknown-issuer",
  })
  void rule52_badCertificatesFailAndSayWhy(String certificate, String detail) throws Exception {
    ScriptedServer server = secure(certificate, (_, to) -> answer(to, "200 OK", "news"));
    Problem problem = problem(trusting(), feed(server.at("/")));
    assertEquals(new Problem(Kind.NOT_SECURE, detail), problem);
    assertEquals(List.of(), server.asked());
  }

  @Test
  void rule52_whoeverSpeaksNoTlsIsNotSecure() throws Exception {
    try (ServerSocket plain = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> complain(plain));
      URI address = URI.create("https://127.0.0.1:" + plain.getLocalPort() + "/");
      Problem problem = problem(fetcher(), feed(address));
      assertEquals(new Problem(Kind.NOT_SECURE, "handshake"), problem);
    }
  }

  private static void complain(ServerSocket server) {
    try (Socket connection = server.accept()) {
      answer(connection.getOutputStream(), "400 Bad Request", "This is no TLS");
      connection.getInputStream().transferTo(OutputStream.nullOutputStream());
    } catch (IOException _) {
      // the client went away
    }
  }

  @Test
  void rule17_aMoveToThePlainWebIsFollowedButNotKept() throws Exception {
    ScriptedServer plain = server((_, to) -> answer(to, "200 OK", "news"));
    ScriptedServer secure = secure("good", (_, to) -> redirect(to, 301, plain.at("/")));
    Fresh fresh = fresh(trusting(), feed(secure.at("/")));
    assertNull(fresh.movedTo());
    assertEquals(plain.at("/"), fresh.download().address());
  }

  @Test
  void rule17_aMoveToTheSecureWebIsKept() throws Exception {
    ScriptedServer secure = secure("good", (_, to) -> answer(to, "200 OK", "news"));
    ScriptedServer plain = server((_, to) -> redirect(to, 301, secure.at("/")));
    assertEquals(secure.at("/"), fresh(trusting(), feed(plain.at("/"))).movedTo());
  }

  @Test
  void rule49_http2IsSpokenWhereTheServerSpeaksIt() throws Exception {
    Http2Server server = opened(new Http2Server(certificates.server("good"), 4, "news"));
    Fresh fresh = fresh(trusting(), feed(server.address()));
    assertEquals("news", text(fresh));
    assertEquals(Map.of("content-length", "4"), fresh.download().headers());
  }

  @Test
  void rule48_aBodyShorterThanAnnouncedIsBrokenOffInHttp2Too() throws Exception {
    Http2Server server = opened(new Http2Server(certificates.server("good"), 100, "news"));
    assertEquals(Kind.BROKEN_OFF, failure(trusting(), feed(server.address())));
  }
}
