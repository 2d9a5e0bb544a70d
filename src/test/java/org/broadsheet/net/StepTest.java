package org.broadsheet.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepTest {

  private static Step step(String address) throws FetchFailure {
    return Step.at(URI.create(address));
  }

  @ParameterizedTest
  @CsvSource({
    "https://paper.example/a, https://paper.example:443/b, true",
    "http://paper.example/a, http://PAPER.example:80/b, true",
    "https://paper.example/, http://paper.example/, false",
    "https://paper.example/, https://paper.example:8443/, false",
    "https://paper.example/, https://www.paper.example/, false",
    "https://paper.example/, https://paper.example.evil.example/, false",
    "https://paper.example/, https://paper.example@evil.example/, false",
  })
  void rule18_anOriginIsSchemeHostAndPort(String one, String other, boolean same)
      throws FetchFailure {
    assertEquals(same, step(one).hasOriginOf(step(other)));
    assertEquals(same, step(other).hasOriginOf(step(one)));
  }

  @ParameterizedTest
  @CsvSource({
    "https://paper.example/a, paper.example",
    "http://Paper.Example/b, paper.example",
    "http://paper.example:80/, paper.example",
    "http://paper.example:443/, paper.example:443",
    "https://paper.example:8443/, paper.example:8443",
  })
  void rule21_51_aHostIsOneForHttpAndHttps(String address, String host) throws FetchFailure {
    assertEquals(host, step(address).host());
  }
}
