package org.broadsheet.net;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.TrustManagerFactory;

/// An authority of our own with certificates good and bad, made by the JDK's keytool, since the JDK
/// has no other way to make one.
final class Certificates {
  private static final String PASSWORD = "changeit";

  private final Path file;

  Certificates(Path folder) throws Exception {
    file = folder.resolve("keys.p12");
    make("authority", "-ext", "bc:c");
    make("good", "-signer", "authority", "-ext", "san=ip:127.0.0.1");
    make("other-host", "-signer", "authority", "-ext", "san=dns:paper.example");
    make(
        "expired",
        "-signer",
        "authority",
        "-ext",
        "san=ip:127.0.0.1",
        "-startdate",
        "-9d",
        "-validity",
        "3");
    make("early", "-signer", "authority", "-ext", "san=ip:127.0.0.1", "-startdate", "+9d");
    make("self-signed", "-ext", "san=ip:127.0.0.1");
  }

  private void make(String alias, String... options) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-J-XX:TieredStopAtLevel=1",
                "-J-XX:+UseSerialGC",
                "-genkeypair",
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-alias",
                alias,
                "-dname",
                "CN=" + alias,
                "-storepass",
                PASSWORD,
                "-keystore",
                file.toString()));
    command.addAll(List.of(options));
    Path output = Files.createTempFile(file.getParent(), "keytool", ".txt");
    Process keytool =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (keytool.waitFor() != 0) throw new IOException(Files.readString(output));
  }

  /// What a client has that trusts the authority and nobody else.
  SSLContext client() throws Exception {
    KeyStore trusted = empty();
    trusted.setCertificateEntry("authority", all().getCertificate("authority"));
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    return context(null, trust);
  }

  /// The socket of a server that shows this certificate.
  SSLServerSocket server(String alias) throws Exception {
    KeyStore own = empty();
    char[] password = PASSWORD.toCharArray();
    KeyStore all = all();
    own.setKeyEntry(alias, all.getKey(alias, password), password, all.getCertificateChain(alias));
    KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(own, password);
    ServerSocket socket =
        context(keys, null)
            .getServerSocketFactory()
            .createServerSocket(0, 50, InetAddress.getLoopbackAddress());
    return (SSLServerSocket) socket;
  }

  private static SSLContext context(KeyManagerFactory keys, TrustManagerFactory trust)
      throws GeneralSecurityException {
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(
        keys == null ? null : keys.getKeyManagers(),
        trust == null ? null : trust.getTrustManagers(),
        null);
    return context;
  }

  private KeyStore all() throws Exception {
    KeyStore all = KeyStore.getInstance("PKCS12");
    try (InputStream from = Files.newInputStream(file)) {
      all.load(from, PASSWORD.toCharArray());
    }
    return all;
  }

  private static KeyStore empty() throws Exception {
    KeyStore empty = KeyStore.getInstance("PKCS12");
    empty.load(null, null);
    return empty;
  }
}
