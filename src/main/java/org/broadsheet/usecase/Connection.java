package org.broadsheet.usecase;

import java.util.function.BooleanSupplier;
import org.broadsheet.net.Fetcher;

/// Whether anything may go out to the net: the person's switch, which is kept, and what the machine
/// has. Thread-safe.
public final class Connection {
  private static final String OFFLINE = "work-offline";

  private final Fetcher fetcher;
  private final Preferences preferences;
  private final BooleanSupplier network;

  /// @param network whether the machine is on any
  Connection(Fetcher fetcher, Preferences preferences, BooleanSupplier network) {
    this.fetcher = fetcher;
    this.network = network;
    this.preferences = preferences;
    fetcher.workOffline(worksOffline());
  }

  public enum State {
    ONLINE,
    /// The person wants nothing to be fetched.
    WORKING_OFFLINE,
    NO_NETWORK
  }

  /// Looks at the machine's networks, which takes a moment.
  public State state() {
    if (worksOffline()) return State.WORKING_OFFLINE;
    return network.getAsBoolean() ? State.ONLINE : State.NO_NETWORK;
  }

  public boolean worksOffline() {
    return Boolean.parseBoolean(preferences.get(OFFLINE, "false"));
  }

  /// What is being fetched ends at once.
  public void workOffline(boolean offline) {
    preferences.set(OFFLINE, Boolean.toString(offline));
    fetcher.workOffline(offline);
  }
}
