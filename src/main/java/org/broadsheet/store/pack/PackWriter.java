package org.broadsheet.store.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a pack. What is in it comes in any order, after the label.
public final class PackWriter implements AutoCloseable {
  private final ZipOutputStream zip;
  private final Meter meter;

  public PackWriter(OutputStream out, Label label, Meter meter) throws IOException {
    this.zip = new ZipOutputStream(out);
    this.meter = meter;
    zip.putNextEntry(new ZipEntry(Label.NAME));
    zip.write(label.write());
    zip.closeEntry();
  }

  /// A file that went meanwhile is left out.
  public void put(String name, Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      zip.setLevel(Names.isPressedAlready(name) ? Deflater.NO_COMPRESSION : Deflater.BEST_SPEED);
      zip.putNextEntry(new ZipEntry(name));
      meter.copy(in, zip);
      zip.closeEntry();
    } catch (NoSuchFileException _) {
      // A picture that was cleared since it was counted: the articles know that they lack it.
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
