package org.broadsheet.news;

/// What a server wants to hear before it gives a feed.
public record Login(String user, String password) {
  /// Without the password, which must not come into a log.
  @Override
  public String toString() {
    return "Login[user=" + user + "]";
  }
}
