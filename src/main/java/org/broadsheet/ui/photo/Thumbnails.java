package org.broadsheet.ui.photo;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.image.Image;
import org.broadsheet.ui.Answers;
import org.jspecify.annotations.Nullable;

/// Small pictures, decoded in the background, of which the last few hundred stay in memory. To be
/// used on the screen's thread.
public final class Thumbnails {
  private static final int KEPT = 300;

  private final Function<String, CompletableFuture<Optional<Path>>> file;
  private final Answers answers;
  private final Map<String, Image> images =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Image> eldest) {
          return size() > KEPT;
        }
      };

  /// @param file asks where the small picture of a hash lies
  public Thumbnails(Function<String, CompletableFuture<Optional<Path>>> file, Answers answers) {
    this.file = file;
    this.answers = answers;
  }

  /// Hands over the picture: at once where it is in memory, else when it is known where it lies.
  public void show(String hash, Consumer<@Nullable Image> show) {
    Image known = images.get(hash);
    show.accept(known);
    if (known != null) return;
    answers.take(
        file.apply(hash), path -> path.ifPresent(there -> show.accept(image(hash, there))));
  }

  private Image image(String hash, Path file) {
    return images.computeIfAbsent(hash, _ -> new Image(file.toUri().toString(), true));
  }
}
