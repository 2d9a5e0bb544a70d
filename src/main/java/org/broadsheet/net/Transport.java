package org.broadsheet.net;

import java.net.http.HttpClient;
import java.time.Clock;
import org.broadsheet.net.Fetcher.Limits;

/// What all fetches share.
///
/// @param slots whose turn it is, by host
/// @param largeBodies see [LargeBody]
record Transport(
    HttpClient client,
    Clock clock,
    String userAgent,
    Limits limits,
    Pauses pauses,
    Slots slots,
    Slots largeBodies) {
  Transport(HttpClient client, Clock clock, String userAgent, Limits limits, Pauses pauses) {
    this(
        client,
        clock,
        userAgent,
        limits,
        pauses,
        new Slots(limits.perHost(), limits.inAll()),
        new Slots(1, 1));
  }
}
