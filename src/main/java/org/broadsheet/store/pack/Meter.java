package org.broadsheet.store.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// Counts bytes on their way, tells of them, and ends the way when somebody stops it.
public final class Meter {
  private static final int AT_ONCE = 1 << 16;

  private final Told told;
  private final BooleanSupplier stopped;
  private final byte[] buffer = new byte[AT_ONCE];
  private long all;
  private long done;

  public interface Told {
    void did(long done, long all);
  }

  public Meter(Told told, BooleanSupplier stopped) {
    this.told = told;
    this.stopped = stopped;
  }

  /// @param bytes how many are still to come in all
  public void expect(long bytes) {
    all = done + bytes;
  }

  public void copy(InputStream from, OutputStream to) throws IOException {
    for (int count = from.read(buffer); count >= 0; count = from.read(buffer)) {
      to.write(buffer, 0, count);
      add(count);
    }
  }

  private void add(long bytes) {
    done += bytes;
    told.did(done, Math.max(done, all));
    if (stopped.getAsBoolean()) throw new CancellationException();
  }
}
