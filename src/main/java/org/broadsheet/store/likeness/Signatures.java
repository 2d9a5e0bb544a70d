package org.broadsheet.store.likeness;

import java.util.IdentityHashMap;
import java.util.List;
import org.broadsheet.news.Arrival;
import org.broadsheet.news.Body;
import org.broadsheet.store.articles.Arrivals.Taken;

/// Signatures that were worked out before somebody waited for them; the others are when they are
/// asked for.
public final class Signatures {
  public static final Signatures NONE = new Signatures();

  private final IdentityHashMap<Body, Signature> known = new IdentityHashMap<>();

  private Signatures() {}

  public static Signatures of(List<Arrival> arrivals) {
    Signatures signatures = new Signatures();
    for (Arrival arrival : arrivals) {
      signatures.known.put(arrival.body(), Signature.of(arrival.link(), arrival.body()));
    }
    return signatures;
  }

  Signature of(Taken taken) {
    Signature signature = known.get(taken.body());
    return signature == null ? Signature.of(taken.link(), taken.body()) : signature;
  }
}
