package org.broadsheet.page.body;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.broadsheet.news.Block;
import org.broadsheet.news.Body;
import org.broadsheet.page.photo.LooseCredits;
import org.broadsheet.page.photo.PhotoFinder;
import org.broadsheet.page.statement.Given;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Trace;
import org.jspecify.annotations.Nullable;

/// Makes blocks of HTML that is an article and nothing else, as in a feed. All its text is kept:
/// feeds are often so short that rules for pages would leave nothing.
public final class FragmentReader {
  private final URI base;
  private final Trace trace;

  public FragmentReader(URI base, Trace trace) {
    this.base = base;
    this.trace = trace;
  }

  public Body read(Box fragment) {
    Given given = new Given(base, "", null, null, "", List.of(), List.of());
    PhotoFinder.Found photos = new PhotoFinder(fragment, null, Set.of(), given, trace).find();
    BlockReader reader = new BlockReader(base, box -> reason(box, photos), photos.places());
    List<Block> blocks = new ArrayList<>();
    for (Piece piece : reader.read(fragment)) blocks.add(piece.block());
    return new Body(LooseCredits.settled(blocks, trace));
  }

  private static @Nullable String reason(Box box, PhotoFinder.Found photos) {
    if (box.hidden()) return "hidden";
    return photos.taken().contains(box) ? "caption" : null;
  }
}
