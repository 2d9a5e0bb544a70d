package org.broadsheet.net;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CRLReason;
import java.security.cert.CertificateException;
import java.security.cert.CertificateRevokedException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.security.auth.x500.X500Principal;
import org.broadsheet.news.Problem;
import org.broadsheet.news.Problem.Kind;
import org.junit.jupiter.api.Test;

class TroublesTest {

  private static Problem of(IOException failure, Throwable cause) {
    failure.initCause(cause);
    return Troubles.of(failure, "paper.example", () -> true);
  }

  @Test
  void rule50_timeoutsAreToldApart() {
    assertEquals(
        Problem.of(Kind.TIMED_OUT), of(new IOException(), new HttpConnectTimeoutException("")));
    assertEquals(
        Problem.of(Kind.TIMED_OUT), of(new ConnectException("Connection timed out"), null));
  }

  @Test
  void rule53_anUnknownHostIsAMatterOfTheNetworkWhereThereIsNone() {
    UnknownHostException unknown = new UnknownHostException();
    assertEquals(new Problem(Kind.NO_SUCH_HOST, "paper.example"), of(unknown, null));
    assertEquals(Problem.of(Kind.OFFLINE), Troubles.of(unknown, "paper.example", () -> false));
    assertEquals(
        new Problem(Kind.NO_SUCH_HOST, "paper.example"),
        of(new ConnectException(), new UnresolvedAddressException()));
    assertEquals(Problem.of(Kind.OFFLINE), of(new SocketException("Network is unreachable"), null));
  }

  @Test
  void rule53_aRefusedConnectionNamesTheHost() {
    assertEquals(
        new Problem(Kind.CONNECTION_REFUSED, "paper.example"),
        of(new ConnectException("Connection refused"), null));
  }

  @Test
  void rule52_whatIsWrongWithTheCertificateIsSaid() {
    assertEquals(
        new Problem(Kind.NOT_SECURE, "wrong-host"),
        of(new SSLHandshakeException(""), new CertificateException("No name matching")));
    assertEquals(
        new Problem(Kind.NOT_SECURE, "revoked"),
        of(new SSLHandshakeException(""), new CertificateException(revoked())));
    assertEquals(new Problem(Kind.NOT_SECURE, "handshake"), of(new SSLException("alert"), null));
  }

  private static CertificateRevokedException revoked() {
    return new CertificateRevokedException(
        Date.from(Instant.EPOCH),
        CRLReason.SUPERSEDED,
        new X500Principal("CN=paper.example"),
        Map.of());
  }

  @Test
  void anythingElseBrokeOff() {
    assertEquals(Problem.of(Kind.BROKEN_OFF), of(new SocketException("Connection reset"), null));
    assertEquals(Problem.of(Kind.BROKEN_OFF), of(new SSLException("closed"), new EOFException()));
  }

  @Test
  void causesInACircleEnd() {
    IOException one = new IOException();
    IOException other = new IOException(one);
    one.initCause(other);
    assertEquals(Problem.of(Kind.BROKEN_OFF), Troubles.of(one, "", () -> true));
  }
}
