package org.broadsheet.store.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.broadsheet.store.base.Hash;

/// Picture bytes as files named by their hash, in folders by its first two digits.
public final class PictureFiles {
  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private final Path pictures;
  private final Path thumbnails;

  public PictureFiles(Path dataFolder) {
    this.pictures = dataFolder.resolve("pictures");
    this.thumbnails = dataFolder.resolve("thumbnails");
  }

  /// Does nothing where the same bytes are kept already.
  ///
  /// @param thumbnail may be empty: then there is none
  public void keep(String hash, byte[] picture, byte[] thumbnail) throws IOException {
    write(place(pictures, hash), picture);
    if (thumbnail.length > 0) write(place(thumbnails, hash), thumbnail);
  }

  public void delete(String hash) throws IOException {
    Files.deleteIfExists(place(pictures, hash));
    Files.deleteIfExists(place(thumbnails, hash));
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    if (Files.isRegularFile(file) && Files.size(file) == bytes.length) return;
    SafeFiles.write(file, bytes);
  }

  /// Nothing where there is no such file.
  public Optional<Path> picture(String hash) {
    return existing(pictures, hash);
  }

  /// Whether its file is there, with the bytes of its name.
  public boolean isSound(String hash) throws IOException {
    Optional<Path> file = picture(hash);
    return file.isPresent() && Hash.name(Files.readAllBytes(file.get())).equals(hash);
  }

  public Optional<Path> thumbnail(String hash) {
    return existing(thumbnails, hash);
  }

  private static Optional<Path> existing(Path folder, String hash) {
    if (!HASH.matcher(hash).matches()) return Optional.empty();
    return Optional.of(place(folder, hash)).filter(Files::isRegularFile);
  }

  private static Path place(Path folder, String hash) {
    return folder.resolve(hash.substring(0, 2)).resolve(hash);
  }
}
