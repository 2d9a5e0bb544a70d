package org.broadsheet.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.broadsheet.news.Block;
import org.broadsheet.news.Body;
import org.broadsheet.news.Page;
import org.broadsheet.news.Photo;
import org.broadsheet.news.Related;
import org.broadsheet.page.text.Words;
import org.jspecify.annotations.Nullable;

/// Puts the pages of one article together. Each of them repeats something of the first: the title,
/// the lead photo, sometimes the whole text.
final class Joining {
  private Joining() {}

  static Page joined(Page first, Page next) {
    if (next.access() != Page.Access.OPEN && next.access() != Page.Access.PREVIEW)
      return with(first, first.body(), first.related(), null);
    List<Block> blocks = new ArrayList<>(first.body().blocks());
    Set<String> known = new HashSet<>();
    known.add(Words.key(first.facts().title()));
    known.add(Words.key(first.facts().standfirst()));
    for (Block block : blocks) known.add(key(block));
    for (Block block : next.body().blocks())
      if (known.add(key(block)) || isShort(block)) blocks.add(block);
    return with(first, new Body(blocks), related(first, next), next.next());
  }

  private static Page with(Page first, Body body, List<Related> related, @Nullable URI next) {
    return new Page(first.facts(), body, related, first.access(), next);
  }

  /// Whether it can be there twice without being the same: a "Yes." is said again.
  private static boolean isShort(Block block) {
    return block instanceof Block.Divider
        || (block instanceof Block.Paragraph paragraph && paragraph.line().text().length() < 40);
  }

  /// What two blocks have in common that are the same.
  private static String key(Block block) {
    return switch (block) {
      case Photo photo when photo.image() != null -> photo.image().address().toString();
      case Photo photo -> photo.toString();
      case Block.Gallery gallery -> gallery.toString();
      case Block.Embed embed -> embed.toString();
      case Block.Divider divider -> divider.toString();
      case Block.Heading _,
          Block.Paragraph _,
          Block.Quote _,
          Block.Listing _,
          Block.Table _,
          Block.Code _ ->
          Words.key(new Body(List.of(block)).text());
    };
  }

  private static List<Related> related(Page first, Page next) {
    List<Related> related = new ArrayList<>(first.related());
    for (Related story : next.related()) {
      boolean known =
          related.stream()
              .anyMatch(other ->
                  other.equals(story)
                      || (story.link() != null && story.link().equals(other.link())));
      if (!known) related.add(story);
    }
    return related;
  }
}
