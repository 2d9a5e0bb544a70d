package org.broadsheet.store.likeness;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.broadsheet.store.base.Hash;
import org.jspecify.annotations.Nullable;

/// The address of a page without what differs from feed to feed: scheme, `www.`, fragment, a slash
/// at the end, and parameters that only say where a reader came from.
final class Canonical {
  private static final Set<String> TRACKING =
      Set.of(
          "fbclid",
          "gclid",
          "dclid",
          "msclkid",
          "mc_cid",
          "mc_eid",
          "igshid",
          "cmpid",
          "ref_src",
          "at_medium",
          "at_campaign",
          "xtor",
          "smid",
          "ns_mchannel",
          "ns_source",
          "ns_campaign",
          "wt_mc",
          "traffic_source");

  private Canonical() {}

  /// A number that stands for it; 0 for an address that is no page's own, as that of a front page.
  static long key(@Nullable URI link) {
    String text = link == null ? "" : of(link);
    return text.isEmpty() ? 0 : Hash.of(text).getMostSignificantBits();
  }

  static String of(URI link) {
    String host = link.getHost();
    String path = link.getRawPath();
    if (host == null || path == null) return "";
    String query = query(link.getRawQuery());
    String end = path.replaceFirst("/+$", "");
    if (end.isEmpty() && query.isEmpty()) return "";
    return host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "") + end + query;
  }

  private static String query(@Nullable String query) {
    if (query == null) return "";
    String rest =
        Arrays.stream(query.split("&", -1))
            .filter(part -> !part.isEmpty() && !isTracking(part.replaceFirst("=.*", "")))
            .collect(Collectors.joining("&"));
    return rest.isEmpty() ? "" : "?" + rest;
  }

  private static boolean isTracking(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    return small.startsWith("utm_") || TRACKING.contains(small);
  }
}
