package org.broadsheet.usecase;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.broadsheet.news.Addresses;
import org.broadsheet.news.Block;
import org.broadsheet.news.Body;
import org.broadsheet.news.Line;
import org.broadsheet.news.ParsedFeed.Enclosure;
import org.broadsheet.news.ParsedFeed.Entry;
import org.broadsheet.news.ParsedFeed.Media;
import org.broadsheet.news.Photo;
import org.broadsheet.news.Photo.ImageRef;
import org.broadsheet.news.PhotoCredit;
import org.broadsheet.news.PhotoCredit.CreditLine;
import org.broadsheet.news.PhotoCredit.Evidence;
import org.broadsheet.page.PageReader;
import org.jspecify.annotations.Nullable;

/// What a feed says of an entry's pictures beside its text: Media RSS, enclosures, an image of the
/// entry. It adds credits and captions to photos of the text, and a lead photo where the text has
/// none.
final class FeedPhotos {
  private final PageReader pages;
  private final Entry entry;

  FeedPhotos(PageReader pages, Entry entry) {
    this.pages = pages;
    this.entry = entry;
  }

  Body into(Body body) {
    if (!body.photos().isEmpty()) return body.mapPhotos(this::credited);
    Photo lead = lead();
    return lead == null ? body : before(lead, body);
  }

  private static Body before(Photo lead, Body body) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(lead);
    blocks.addAll(body.blocks());
    return new Body(blocks);
  }

  /// The photo with what the feed says of the same file.
  private Photo credited(Photo photo) {
    ImageRef image = photo.image();
    if (image == null) return photo;
    return entry.media().stream()
        .filter(media -> isSameFile(media, image.address()))
        .findFirst()
        .map(media -> with(photo, media))
        .orElse(photo);
  }

  /// Papers serve one picture in many sizes, told apart by the query alone.
  private static boolean isSameFile(Media media, URI address) {
    return Stream.concat(Stream.ofNullable(media.address()), media.thumbnails().stream())
        .anyMatch(other -> path(other).equals(path(address)));
  }

  private static String path(URI address) {
    return address.getHost() + address.getRawPath();
  }

  private Photo with(Photo photo, Media media) {
    Line caption =
        photo.caption().isBlank() ? Line.of(media.description().text().strip()) : photo.caption();
    return new Photo(photo.image(), caption, photo.credit().and(credit(media)), photo.alt());
  }

  private PhotoCredit credit(Media media) {
    List<CreditLine> lines =
        media.credits().stream()
            .filter(credit -> !credit.isBlank())
            .map(credit -> pages.credit(credit, Evidence.MEDIA_RSS))
            .toList();
    return new PhotoCredit(lines);
  }

  private @Nullable Photo lead() {
    return Stream.of(media(), enclosures(), image())
        .flatMap(photos -> photos)
        .findFirst()
        .orElse(null);
  }

  private Stream<Photo> media() {
    return entry.media().stream()
        .filter(FeedPhotos::isPicture)
        .map(media -> with(bare(Objects.requireNonNull(address(media))), media));
  }

  private static boolean isPicture(Media media) {
    if (address(media) == null) return false;
    if (media.address() == null) return true;
    return media.medium().equals("image")
        || media.type().startsWith("image/")
        || (media.medium().isEmpty()
            && media.type().isEmpty()
            && looksLikePicture(media.address()));
  }

  private static @Nullable URI address(Media media) {
    URI address =
        media.address() == null
            ? media.thumbnails().stream().findFirst().orElse(null)
            : media.address();
    return Addresses.isWeb(address) ? address : null;
  }

  private static boolean looksLikePicture(URI address) {
    String path = String.valueOf(address.getPath()).toLowerCase(java.util.Locale.ROOT);
    return path.matches(".*\\.(?:jpe?g|png|webp|gif)");
  }

  private Stream<Photo> enclosures() {
    return entry.enclosures().stream()
        .filter(enclosure -> enclosure.type().startsWith("image/"))
        .map(Enclosure::address)
        .filter(Addresses::isWeb)
        .map(this::bare);
  }

  private Stream<Photo> image() {
    return Stream.ofNullable(entry.image()).filter(Addresses::isWeb).map(this::bare);
  }

  private Photo bare(URI address) {
    return new Photo(new ImageRef(address, null), Line.EMPTY, PhotoCredit.NONE, "");
  }
}
