package org.broadsheet.news;

/// What went wrong, as a value to be stored and shown where the reader looks. The words for each
/// kind are in the program's texts, never here.
///
/// @param detail what the words need besides the kind: an HTTP status, a size, a host name; may be
///   empty
public record Problem(Kind kind, String detail) {

  public enum Kind {
    /// Not an address at all.
    BAD_ADDRESS,
    /// An address of another kind than http and https, like `file:` or `javascript:`.
    FORBIDDEN_SCHEME,
    OFFLINE,
    /// The person wants nothing to be fetched now.
    WORKING_OFFLINE,
    NO_SUCH_HOST,
    CONNECTION_REFUSED,
    TIMED_OUT,
    /// The connection broke, or the answer was shorter than announced.
    BROKEN_OFF,
    /// The detail says what is wrong with the certificate.
    NOT_SECURE,
    TOO_MANY_REDIRECTS,
    /// 404.
    NOT_FOUND,
    /// 410.
    GONE,
    /// 401.
    LOGIN_NEEDED,
    /// 403, 451 and the like; the detail is the status.
    REFUSED,
    /// 429 and 503; the detail is the moment until which to wait, as an ISO instant.
    RATE_LIMITED,
    /// Any other bad status; the detail is the status.
    SERVER_ERROR,
    /// The detail is the limit in bytes.
    TOO_LARGE,
    /// The detail is how many there may be.
    TOO_MANY,
    EMPTY,

    NOT_A_FEED,
    /// No list of subscriptions.
    NOT_AN_OUTLINE,
    /// A web page that names no feed.
    NO_FEED_ON_PAGE,

    NOT_A_PAGE,
    /// A page in which no article was found.
    NO_ARTICLE,
    /// Only the beginning is public.
    PREVIEW_ONLY,
    COOKIE_WALL,
    SCRIPT_ONLY,
    LOGIN_PAGE,

    NOT_A_PICTURE,
    /// The detail is its size, as in `20000 × 20000`.
    PICTURE_TOO_LARGE,
    PICTURE_BROKEN,

    /// Not fetched yet.
    PENDING,
    STOPPED,
    NO_SUCH_FILE,
    /// The detail is the file, which was to be a backup or a packed store and is neither, or
    /// damaged.
    NOT_A_COPY,
    /// The detail is the file, which a newer program made.
    FROM_NEWER,
    /// The detail is the folder, which holds a person's articles already.
    FOLDER_TAKEN,
    /// The detail is the folder, which another program has open.
    FOLDER_IN_USE,
    /// It was removed to make room, as the person had wished.
    CLEARED,
    CANNOT_WRITE,
    DISK_FULL,
    /// A mistake of the program's own; the detail names it.
    INTERNAL
  }

  public static Problem of(Kind kind) {
    return new Problem(kind, "");
  }
}
