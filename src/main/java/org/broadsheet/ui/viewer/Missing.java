package org.broadsheet.ui.viewer;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.broadsheet.news.Article;
import org.broadsheet.news.Completeness.Lack;
import org.broadsheet.news.Photo;
import org.broadsheet.ui.Message;
import org.broadsheet.words.ProblemWords;
import org.broadsheet.words.Words;
import org.kordamp.ikonli.feather.Feather;

/// What stands where a picture cannot be seen: why, and what to do.
final class Missing {
  private Missing() {}

  static VBox of(Article article, Photo photo, Runnable again) {
    return message(Words.get("photo.missing"), why(article, photo), again);
  }

  private static String why(Article article, Photo photo) {
    Photo.ImageRef image = photo.image();
    return article.completeness().lacks().stream()
        .filter(lack -> image != null && image.address().equals(lack.address()))
        .map(Lack::problem)
        .map(ProblemWords::of)
        .findFirst()
        .orElse("");
  }

  static VBox ofBroken(Runnable again) {
    return message(Words.get("photo.broken"), "", again);
  }

  private static VBox message(String title, String why, Runnable again) {
    VBox message = Message.of(Feather.IMAGE, title, why);
    Button button = new Button(Words.get("photo.again"));
    button.setId("viewer-again");
    button.setOnAction(_ -> {
      button.setDisable(true);
      button.setText(Words.get("photo.fetching"));
      again.run();
    });
    message.getChildren().add(button);
    return message;
  }
}
