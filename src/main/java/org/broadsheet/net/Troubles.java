package org.broadsheet.net;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.CertificateRevokedException;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.broadsheet.news.Problem;
import org.broadsheet.news.Problem.Kind;

/// Says what it means that a connection failed.
final class Troubles {
  private Troubles() {}

  static Problem of(IOException failure, String host) {
    return of(failure, host, Troubles::isOnline);
  }

  static Problem of(IOException failure, String host, BooleanSupplier online) {
    Causes causes = Causes.of(failure);
    if (causes.has(HttpTimeoutException.class) || causes.say("timed out")) {
      return Problem.of(Kind.TIMED_OUT);
    }
    if (causes.has(UnresolvedAddressException.class) || causes.has(UnknownHostException.class)) {
      return online.getAsBoolean()
          ? new Problem(Kind.NO_SUCH_HOST, host)
          : Problem.of(Kind.OFFLINE);
    }
    if (causes.say("etwork is unreachable")) return Problem.of(Kind.OFFLINE);
    if (causes.has(ConnectException.class)) return new Problem(Kind.CONNECTION_REFUSED, host);
    if (causes.has(EOFException.class)) return Problem.of(Kind.BROKEN_OFF);
    if (causes.has(SSLException.class)) return new Problem(Kind.NOT_SECURE, insecurity(causes));
    return Problem.of(Kind.BROKEN_OFF);
  }

  /// The JDK has no type of its own for a certificate of another host: it is the one plain
  /// [CertificateException].
  private static String insecurity(Causes causes) {
    if (causes.has(CertificateExpiredException.class)) return "expired";
    if (causes.has(CertificateNotYetValidException.class)) return "not-yet-valid";
    if (causes.has(CertificateRevokedException.class)) return "revoked";
    if (causes.has(CertPathBuilderException.class)) return "unknown-issuer";
    if (causes.has(CertPathValidatorException.class)) return "unknown-issuer";
    boolean plain = causes.all().stream().anyMatch(c -> c.getClass() == CertificateException.class);
    return plain ? "wrong-host" : "handshake";
  }

  /// Whether this machine is on any network at all.
  static boolean isOnline() {
    try {
      return NetworkInterface.networkInterfaces().anyMatch(Troubles::leadsOut);
    } catch (SocketException _) {
      return false;
    }
  }

  private static boolean leadsOut(NetworkInterface network) {
    return network
        .inetAddresses()
        .anyMatch(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress());
  }

  private record Causes(List<Throwable> all) {
    private static final int DEEPEST = 20;

    static Causes of(Throwable failure) {
      return new Causes(
          Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(DEEPEST).toList());
    }

    boolean has(Class<? extends Throwable> type) {
      return all.stream().anyMatch(type::isInstance);
    }

    boolean say(String words) {
      return all.stream().anyMatch(c -> Objects.toString(c.getMessage(), "").contains(words));
    }
  }
}
