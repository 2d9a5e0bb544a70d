package org.broadsheet.news;

import java.time.Instant;

/// Something that the person did, as the journal keeps it to be undone.
///
/// @param subject what it was done to, by name: a place, a feed, an article's title
/// @param count how many articles or feeds it changed
public record Deed(long id, Instant at, Kind kind, String subject, int count, boolean undone) {

  public enum Kind {
    MARK_READ,
    MARK_UNREAD,
    STAR,
    UNSTAR,
    SUBSCRIBE,
    UNSUBSCRIBE,
    RENAME_FEED,
    MOVE_FEED,
    ADD_FOLDER,
    RENAME_FOLDER,
    REMOVE_FOLDER,
    SAVE_PAGE,
    DELETE_ARTICLE,
    /// The person gave a feed another address.
    CHANGE_ADDRESS,
    ADD_LIST,
    CHANGE_LIST,
    REMOVE_LIST,
    CORRECT_CREDIT,
    IMPORT,
    /// How long articles are kept; the subject is the feed or folder, empty for all.
    RULE_KEEPING,
    /// How much room pictures may take.
    RULE_PICTURES,
    /// Whether the same article in several feeds is shown once.
    RULE_REPEATS,
    /// Old articles that went, as a rule says.
    CLEAR_ARTICLES,
    /// Pictures of old articles that went, as a rule says.
    CLEAR_PICTURES
  }
}
