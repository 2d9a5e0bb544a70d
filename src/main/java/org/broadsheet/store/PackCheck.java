package org.broadsheet.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.zip.ZipException;
import org.broadsheet.store.base.Hash;
import org.broadsheet.store.files.SafeFiles;
import org.broadsheet.store.pack.Label;
import org.broadsheet.store.pack.Meter;
import org.broadsheet.store.pack.Names;
import org.broadsheet.store.pack.PackReader;
import org.jspecify.annotations.Nullable;

/// Reads a pack through and sees that all of it is right: each picture is that of its name, and the
/// database can be read and has as many articles as the label says.
final class PackCheck implements PackReader.Receiver {
  private final Meter meter;
  private final Where where;
  private @Nullable Label label;
  private @Nullable Path database;
  private int pictures;

  /// Where a file of a pack is to lie; null where it is only to be looked at.
  interface Where {
    @Nullable Path of(String name) throws IOException;
  }

  PackCheck(Meter meter, Where where) {
    this.meter = meter;
    this.where = where;
  }

  /// What is in it, all of which lies where it is to lie by now.
  Packed read(Path pack) throws IOException {
    PackReader.read(pack, this);
    Path database = this.database;
    int articles = database == null ? -1 : counted(database);
    if (label == null || articles != label.articles())
      throw new ZipException("not as many as said");
    return new Packed(pack, articles, pictures);
  }

  private static int counted(Path database) throws ZipException {
    try {
      return Inspection.counted(database);
    } catch (IOException e) {
      throw new ZipException(String.valueOf(e.getMessage()));
    }
  }

  @Override
  public void label(Label label) throws IOException {
    this.label = label;
    meter.expect(label.bytes());
  }

  @Override
  public void take(String name, InputStream bytes) throws IOException {
    Path file = where.of(name);
    if (name.equals(Names.DATABASE)) database = file;
    try (OutputStream out = file == null ? OutputStream.nullOutputStream() : created(file);
        DigestOutputStream digest = new DigestOutputStream(out, Hash.digest())) {
      meter.copy(bytes, digest);
      if (Names.isPicture(name)) hashed(name, Hash.name(digest.getMessageDigest()));
    }
    if (file != null) SafeFiles.force(file);
  }

  private static OutputStream created(Path file) throws IOException {
    SafeFiles.createFolder(SafeFiles.folderOf(file));
    Files.deleteIfExists(file);
    SafeFiles.createFile(file);
    return Files.newOutputStream(file);
  }

  private void hashed(String name, String hash) throws ZipException {
    if (!name.endsWith("/" + hash)) throw new ZipException("not the picture of its name");
    pictures++;
  }
}
