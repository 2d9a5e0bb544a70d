package org.broadsheet.net;

import static org.broadsheet.net.ScriptedServer.answer;
import static org.broadsheet.net.ScriptedServer.redirect;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.broadsheet.net.ScriptedServer.Asked;
import org.broadsheet.news.Problem.Kind;
import org.broadsheet.news.Validators;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionalTest extends Fetching {
  private static final String DATE = "Sunday, 01-Feb-26 08:00:00 GMT";

  @ParameterizedTest
  @ValueSource(strings = {"\"plain\"", "W/\"x-gzip\"", "unquoted", "\"with \\\"marks,\"", "\"\""})
  void rule01_etagsComeBackByteForByte(String etag) throws Exception {
    ScriptedServer server = server((_, to) -> answer(to, "200 OK", "news", "ETag: " + etag));
    Validators given = fresh(fetcher(), feed(server.at("/"))).validators();
    reply(fetcher(), feed(server.at("/"), given));
    assertEquals(etag, server.asked().getLast().header("If-None-Match"));
  }

  @Test
  void rule02_lastModifiedComesBackAsItWasWritten() throws Exception {
    ScriptedServer server =
        server((_, to) -> answer(to, "200 OK", "news", "Last-Modified: " + DATE));
    Validators given = fresh(fetcher(), feed(server.at("/"))).validators();
    reply(fetcher(), feed(server.at("/"), given));
    assertEquals(DATE, server.asked().getLast().header("If-Modified-Since"));
    assertEquals("", server.asked().getLast().header("If-None-Match"));
  }

  @Test
  void rule02_noneIsInvented() throws Exception {
    ScriptedServer server = server((_, to) -> answer(to, "200 OK", "news", "Date: " + DATE));
    assertEquals(Validators.NONE, fresh(fetcher(), feed(server.at("/"))).validators());
    assertEquals("", server.asked().getLast().header("If-Modified-Since"));
  }

  @Test
  void rule03_bothAreSentWhereBothWereGiven() throws Exception {
    ScriptedServer server = server((_, to) -> answer(to, "304 Not Modified", ""));
    unchanged(fetcher(), feed(server.at("/"), new Validators("\"1\"", DATE)));
    Asked asked = server.asked().getLast();
    assertEquals("\"1\"", asked.header("If-None-Match"));
    assertEquals(DATE, asked.header("If-Modified-Since"));
  }

  @Test
  void rule05_notModifiedMayBringNewValidators() throws Exception {
    ScriptedServer server = server((_, to) -> answer(to, "304 Not Modified", "", "ETag: \"2\""));
    Validators renewed =
        unchanged(fetcher(), feed(server.at("/"), new Validators("\"1\"", DATE))).validators();
    assertEquals(new Validators("\"2\"", DATE), renewed);
  }

  @Test
  void rule06_anAnswerWithoutValidatorsClearsTheOldOnes() throws Exception {
    ScriptedServer server = server((_, to) -> answer(to, "200 OK", "news"));
    Validators old = new Validators("\"1\"", DATE);
    assertEquals(Validators.NONE, fresh(fetcher(), feed(server.at("/"), old)).validators());
  }

  @Test
  void rule08_validatorsAreNotShownToAnotherAddress() throws Exception {
    ScriptedServer server =
        server((asked, to) -> {
          if (asked.path().equals("/old")) redirect(to, 301, "/new");
          else answer(to, "200 OK", "news", "ETag: \"new\"");
        });
    reply(fetcher(), feed(server.at("/old"), new Validators("\"old\"", "")));
    assertEquals("\"old\"", server.asked().getFirst().header("If-None-Match"));
    assertEquals("", server.asked().getLast().header("If-None-Match"));
  }

  @Test
  void rule08_validatorsFromTheEndOfATemporaryRedirectAreShownThereAgain() throws Exception {
    ScriptedServer server =
        server((asked, to) -> {
          if (asked.path().equals("/feed")) redirect(to, 302, "/today");
          else if (asked.header("If-None-Match").isEmpty())
            answer(to, "200 OK", "news", "ETag: \"today\"");
          else answer(to, "304 Not Modified", "");
        });
    Validators given = fresh(fetcher(), feed(server.at("/feed"))).validators();
    assertEquals(new Validators("\"today\"", "", server.at("/today")), given);
    Validators again = unchanged(fetcher(), feed(server.at("/feed"), given)).validators();
    assertEquals(given, again);
    assertEquals("", server.asked().get(2).header("If-None-Match"));
    assertEquals("\"today\"", server.asked().get(3).header("If-None-Match"));
  }

  @Test
  void rule08_validatorsGoWithAPermanentMove() throws Exception {
    ScriptedServer server =
        server((asked, to) -> {
          if (asked.path().equals("/old")) redirect(to, 301, "/new");
          else answer(to, "200 OK", "news", "ETag: \"new\"");
        });
    Fetcher.Fresh moved = fresh(fetcher(), feed(server.at("/old")));
    reply(fetcher(), feed(moved.movedTo(), moved.validators()));
    assertEquals("\"new\"", server.asked().getLast().header("If-None-Match"));
  }

  @Test
  void notModifiedWithoutAConditionIsTheServersMistake() throws Exception {
    ScriptedServer server = server((_, to) -> answer(to, "304 Not Modified", ""));
    assertEquals(Kind.SERVER_ERROR, failure(fetcher(), feed(server.at("/"))));
  }
}
