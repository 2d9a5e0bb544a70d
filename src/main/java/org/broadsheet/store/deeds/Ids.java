package org.broadsheet.store.deeds;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Many numbers in few bytes: sorted, the steps between them, deflated.
final class Ids {
  private Ids() {}

  static byte[] write(long[] ids) throws IOException {
    long[] sorted = Arrays.stream(ids).sorted().toArray();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      out.writeInt(sorted.length);
      long last = 0;
      for (long id : sorted) {
        out.writeLong(id - last);
        last = id;
      }
    }
    return bytes.toByteArray();
  }

  static long[] read(byte[] bytes) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
      long[] ids = new long[in.readInt()];
      long last = 0;
      for (int i = 0; i < ids.length; i++) {
        last += in.readLong();
        ids[i] = last;
      }
      return ids;
    }
  }
}
