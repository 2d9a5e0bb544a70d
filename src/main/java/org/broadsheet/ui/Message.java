package org.broadsheet.ui;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.broadsheet.news.Place;
import org.broadsheet.news.Show;
import org.broadsheet.words.Words;
import org.kordamp.ikonli.feather.Feather;

/// What stands where there is nothing to show: why, and what to do.
public final class Message {
  private Message() {}

  public static VBox of(Feather icon, String title, String text) {
    Label titleLabel = new Label(title);
    titleLabel.getStyleClass().add("message-title");
    Label textLabel = new Label(text);
    textLabel.getStyleClass().add("message-text");
    VBox message = new VBox(Icons.of(icon), titleLabel, textLabel);
    message.getStyleClass().add("message");
    return message;
  }

  /// For a list without articles.
  public static VBox ofEmpty(Place place, Show show) {
    return switch (place) {
      case Place.Found found -> named(Feather.SEARCH, "found", found.query());
      case Place.InList in -> named(Feather.SEARCH, "found", in.query());
      case Place.Starred _ -> named(Feather.STAR, "starred");
      case Place.Saved _ -> named(Feather.BOOKMARK, "saved");
      case Place.Unread _ -> named(Feather.CHECK, "unread");
      case Place.Today _ -> named(Feather.CLOCK, "today");
      case Place.Everything _, Place.InFolder _, Place.InFeed _, Place.Credits _ -> ofEmpty(show);
    };
  }

  private static VBox ofEmpty(Show show) {
    return switch (show) {
      case UNREAD -> named(Feather.CHECK, "unread");
      case STARRED -> named(Feather.STAR, "starred");
      case ALL -> named(Feather.INBOX, "all");
    };
  }

  private static VBox named(Feather icon, String key, Object... arguments) {
    return of(
        icon,
        Words.get("empty." + key + ".title", arguments),
        Words.get("empty." + key + ".text", arguments));
  }
}
