package org.broadsheet.usecase;

import java.net.URI;
import org.broadsheet.news.Picture;
import org.broadsheet.photo.PhotoReading.Usable;
import org.broadsheet.store.Store;

/// Brings a picture that was read into the store.
final class StoredPictures {
  private StoredPictures() {}

  static Picture keep(Store store, URI address, byte[] bytes, Usable picture) {
    return store
        .keep(
            address,
            bytes,
            picture.type(),
            picture.width(),
            picture.height(),
            picture.orientation(),
            picture.thumbnail())
        .join();
  }
}
