package org.broadsheet.news;

import java.time.Instant;
import java.util.List;

/// An article as the search index takes it.
///
/// @param number the store's change number, which grows with every change to any article
/// @param feed the feed's title
/// @param folders the names of the folders that the feed lies in, the outermost first
/// @param text the body's words, one block a line, without captions and credits
/// @param credits each photo's credit lines, as written
/// @param at when it was published, or came where that is unknown
public record Indexed(
    ArticleId id,
    long number,
    FeedId feedId,
    String feed,
    List<String> folders,
    String title,
    List<String> authors,
    String standfirst,
    String text,
    List<String> captions,
    List<String> credits,
    String language,
    boolean saved,
    boolean complete,
    Instant at) {
  public Indexed {
    folders = List.copyOf(folders);
    authors = List.copyOf(authors);
    captions = List.copyOf(captions);
    credits = List.copyOf(credits);
  }
}
