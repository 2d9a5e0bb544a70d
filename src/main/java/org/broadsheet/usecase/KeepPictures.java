package org.broadsheet.usecase;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.broadsheet.net.Fetcher;
import org.broadsheet.net.Fetcher.Failed;
import org.broadsheet.net.Fetcher.Fresh;
import org.broadsheet.net.Fetcher.Request;
import org.broadsheet.net.Fetcher.Unchanged;
import org.broadsheet.net.Fetcher.Wanted;
import org.broadsheet.news.Article;
import org.broadsheet.news.Body;
import org.broadsheet.news.Completeness.Lack;
import org.broadsheet.news.Completeness.What;
import org.broadsheet.news.Photo;
import org.broadsheet.news.Photo.ImageRef;
import org.broadsheet.news.PhotoCredit;
import org.broadsheet.news.Picture;
import org.broadsheet.news.Problem;
import org.broadsheet.news.Validators;
import org.broadsheet.photo.PhotoReader;
import org.broadsheet.photo.PhotoReading;
import org.broadsheet.photo.PhotoReading.Unusable;
import org.broadsheet.photo.PhotoReading.Usable;
import org.broadsheet.store.Store;

/// Fetches the pictures of a body, checks each and keeps it. What the picture's file says of its
/// makers joins the credit.
final class KeepPictures {
  /// More than this in one article is a catalogue; the rest is named as missing.
  private static final int MOST = 200;

  private final Store store;
  private final Fetcher fetcher;
  private final PhotoReader photos;

  /// Decoding takes a processor and memory: no more at once than there are processors.
  private final Semaphore processors;

  KeepPictures(Store store, Fetcher fetcher, PhotoReader photos, Semaphore processors) {
    this.store = store;
    this.fetcher = fetcher;
    this.photos = photos;
    this.processors = processors;
  }

  /// The body with what could be kept, and what could not.
  record Result(Body body, List<Lack> lacks) {}

  private sealed interface Outcome {
    record Kept(Picture picture, PhotoCredit credit) implements Outcome {}

    record Lacking(Problem problem) implements Outcome {}

    /// Not a picture for people: a counting pixel.
    record Pixel() implements Outcome {}
  }

  Result keep(Body body, Stop stop, Runnable kept) {
    Map<URI, Outcome> outcomes = new LinkedHashMap<>();
    for (Photo photo : body.photos()) {
      ImageRef image = photo.image();
      if (image == null || outcomes.containsKey(image.address())) continue;
      outcomes.put(
          image.address(), outcomes.size() < MOST ? outcome(image, stop, kept) : tooMany());
    }
    return result(body, outcomes);
  }

  private static Outcome tooMany() {
    return new Outcome.Lacking(new Problem(Problem.Kind.TOO_MANY, Integer.toString(MOST)));
  }

  private static Result result(Body body, Map<URI, Outcome> outcomes) {
    List<Lack> lacks = new ArrayList<>();
    outcomes.forEach((address, outcome) -> {
      if (outcome instanceof Outcome.Lacking lacking) {
        lacks.add(new Lack(What.PICTURE, address, lacking.problem()));
      }
    });
    Body real = body.withoutPhotos(photo -> outcome(photo, outcomes) instanceof Outcome.Pixel);
    return new Result(real.mapPhotos(photo -> withOutcome(photo, outcomes)), lacks);
  }

  private static @org.jspecify.annotations.Nullable Outcome outcome(
      Photo photo, Map<URI, Outcome> outcomes) {
    ImageRef image = photo.image();
    return image == null ? null : outcomes.get(image.address());
  }

  private static Photo withOutcome(Photo photo, Map<URI, Outcome> outcomes) {
    if (!(outcome(photo, outcomes) instanceof Outcome.Kept kept)) return photo;
    return photo.withKept(kept.picture()).withCredit(photo.credit().and(kept.credit()));
  }

  private Outcome outcome(ImageRef image, Stop stop, Runnable kept) {
    if (image.kept() != null) return new Outcome.Kept(image.kept(), PhotoCredit.NONE);
    Picture known = store.pictureAt(image.address()).join().orElse(null);
    if (known != null) {
      Path file = store.file(known.hash()).join().orElse(null);
      if (file != null) return new Outcome.Kept(known, saidIn(file));
    }
    Failed stopped = new Failed(Problem.of(Problem.Kind.STOPPED), 0, null);
    Request request = new Request(image.address(), Wanted.PICTURE, Validators.NONE, null);
    return switch (stop.await(fetcher.fetch(request), stopped)) {
      case Fresh fresh -> read(image.address(), fresh.download().bytes(), kept);
      case Unchanged _ -> new Outcome.Lacking(Problem.of(Problem.Kind.EMPTY));
      case Failed failed -> new Outcome.Lacking(failed.problem());
    };
  }

  /// Those of an article whose files are not what was kept: then they can be fetched anew.
  void giveUpDamaged(Article article) {
    article.body().photos().stream()
        .map(Photo::image)
        .map(image -> image == null ? null : image.kept())
        .filter(kept -> kept != null && isDamaged(kept))
        .forEach(kept -> store.giveUp(Objects.requireNonNull(kept).hash()).join());
  }

  private boolean isDamaged(Picture kept) {
    Path file = store.file(kept.hash()).join().orElse(null);
    if (file == null) return false;
    try {
      return !Hashes.sha256(Files.readAllBytes(file)).equals(kept.hash());
    } catch (IOException _) {
      return true;
    }
  }

  /// What the file says of its makers, for another article that shows the same picture.
  private PhotoCredit saidIn(Path file) {
    try {
      return new PhotoCredit(photos.credits(Files.readAllBytes(file)));
    } catch (IOException _) {
      return PhotoCredit.NONE;
    }
  }

  private Outcome read(URI address, byte[] bytes, Runnable kept) {
    PhotoReading reading;
    processors.acquireUninterruptibly();
    try {
      reading = photos.read(bytes);
    } finally {
      processors.release();
    }
    return switch (reading) {
      case Usable usable -> keep(address, bytes, usable, kept);
      case Unusable unusable when unusable.problem().detail().equals("pixel") ->
          new Outcome.Pixel();
      case Unusable unusable -> new Outcome.Lacking(unusable.problem());
    };
  }

  private Outcome keep(URI address, byte[] bytes, Usable usable, Runnable kept) {
    Picture picture = StoredPictures.keep(store, address, bytes, usable);
    kept.run();
    return new Outcome.Kept(picture, new PhotoCredit(usable.credits()));
  }
}
