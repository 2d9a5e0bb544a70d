package org.broadsheet.net;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.broadsheet.net.Fetcher.Credentials;
import org.broadsheet.net.Fetcher.Wanted;
import org.broadsheet.news.Validators;
import org.jspecify.annotations.Nullable;

/// Writes requests: GET, with what is needed and nothing that tells of the reader.
final class Requests {
  private Requests() {}

  static HttpRequest get(
      Step step,
      Wanted wanted,
      String userAgent,
      Validators validators,
      @Nullable Credentials credentials) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(step.address())
            .version(version(step))
            .header("User-Agent", userAgent)
            .header("Accept", wanted.accept)
            .header("Accept-Encoding", ContentCoding.ACCEPTED);
    String etag = validators.etag();
    String lastModified = validators.lastModified();
    if (!etag.isEmpty()) request.header("If-None-Match", etag);
    if (!lastModified.isEmpty()) request.header("If-Modified-Since", lastModified);
    if (credentials != null) request.header("Authorization", basic(credentials));
    return request.build();
  }

  /// Without TLS the client would ask for an upgrade, at which some servers stumble.
  private static HttpClient.Version version(Step step) {
    return step.isSecure() ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1;
  }

  private static String basic(Credentials credentials) {
    String both = credentials.user() + ":" + credentials.password();
    byte[] bytes = both.getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(bytes);
  }
}
