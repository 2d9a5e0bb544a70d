package org.broadsheet.ui.health;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.broadsheet.news.Feed;
import org.broadsheet.words.Words;

/// All that is known of one feed, and what can be done about its trouble.
final class FeedDetails extends VBox {
  private final HealthWords words;
  private final HealthDeeds deeds;

  FeedDetails(HealthWords words, HealthDeeds deeds) {
    this.words = words;
    this.deeds = deeds;
    getStyleClass().add("feed-details");
  }

  void show(Feed feed) {
    Label name = new Label(feed.title());
    name.getStyleClass().add("details-title");
    name.setWrapText(true);
    GridPane facts = new GridPane();
    facts.getStyleClass().add("facts");
    fact(facts, "health.address", feed.address().toString());
    fact(facts, "health.asked", words.asked(feed.health()));
    fact(facts, "health.answer", words.answer(feed.health()));
    fact(facts, "health.next", words.next(feed.health()));
    getChildren().setAll(name, facts);
    String trouble = words.trouble(feed.health());
    if (!trouble.isEmpty()) getChildren().add(trouble(trouble));
    getChildren().add(cures(feed));
  }

  void clear() {
    getChildren().clear();
  }

  private static void fact(GridPane facts, String key, String value) {
    Label label = new Label(Words.get(key));
    label.getStyleClass().add("fact-name");
    label.setMinWidth(USE_PREF_SIZE);
    Label text = new Label(value);
    text.setWrapText(true);
    facts.addRow(facts.getRowCount(), label, text);
  }

  private static Label trouble(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("problem");
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private FlowPane cures(Feed feed) {
    FlowPane cures = new FlowPane();
    cures.getStyleClass().add("cures");
    for (Cure cure : Cure.of(feed)) cures.getChildren().add(button(feed, cure));
    if (HealthModel.isTroubled(feed)) cures.getChildren().getFirst().getStyleClass().add("default");
    return cures;
  }

  private Button button(Feed feed, Cure cure) {
    return switch (cure) {
      case Cure.AskAgain _ -> button("cure.again", () -> deeds.askAgain(feed));
      case Cure.Follow follow -> button("cure.follow", () -> deeds.moveTo(feed, follow.to()));
      case Cure.ChangeAddress _ -> button("cure.address", () -> deeds.changeAddress(feed));
      case Cure.SignIn _ -> button("cure.signin", () -> deeds.signIn(feed));
      case Cure.Instead it ->
          button("cure.instead", () -> deeds.subscribeInstead(feed, it.feed()), name(it));
      case Cure.OpenSite it -> button("cure.site", () -> deeds.openSite(it.site()));
      case Cure.Unsubscribe _ -> button("cure.unsubscribe", () -> deeds.unsubscribe(feed));
    };
  }

  private static String name(Cure.Instead instead) {
    String title = instead.feed().title();
    return title.isBlank() ? instead.feed().address().toString() : title;
  }

  private static Button button(String key, Runnable run, Object... arguments) {
    Button button = new Button(arguments.length == 0 ? Words.get(key) : Words.get(key, arguments));
    button.setId(key.replace('.', '-'));
    button.setMnemonicParsing(false);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> run.run());
    return button;
  }
}
