package org.broadsheet.ui.window;

import java.util.Map;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.broadsheet.news.KeepRule;
import org.broadsheet.news.KeepRule.Keep;
import org.broadsheet.news.KeepRule.Scope;
import org.broadsheet.news.KeepRules;
import org.broadsheet.ui.storage.Keeping;
import org.broadsheet.words.Words;
import org.jspecify.annotations.Nullable;

/// How long the articles of one feed or folder are kept. What goes is seen in the storage panel
/// before it goes.
final class KeepMenu {
  private final WindowModel model;
  private final Scope scope;
  private final String subject;
  private final Menu menu = new Menu(Words.get("keep.menu"));
  private final ToggleGroup group = new ToggleGroup();

  private KeepMenu(WindowModel model, Scope scope, String subject) {
    this.model = model;
    this.scope = scope;
    this.subject = subject;
  }

  /// @param subject the feed or folder by name
  static Menu of(WindowModel model, Scope scope, String subject) {
    KeepMenu made = new KeepMenu(model, scope, subject);
    made.add(Words.get("keep.around"), null);
    for (Keep keep : Keeping.CHOICES) made.add(Keeping.words(keep), KeepRule.of(keep));
    model.answers().take(model.desk().retain().rules(), made::show);
    return made.menu;
  }

  private void add(String words, @Nullable KeepRule rule) {
    RadioMenuItem item = new RadioMenuItem(words);
    item.setToggleGroup(group);
    item.setUserData(rule);
    item.setOnAction(_ -> model.offerUndo(model.desk().retain().keep(scope, rule, subject)));
    menu.getItems().add(item);
  }

  private void show(KeepRules rules) {
    KeepRule now = ruleOf(rules);
    Keep keep = now == null ? null : now.keep();
    menu.getItems().stream()
        .map(RadioMenuItem.class::cast)
        .filter(item ->
            keep == null
                ? item.getUserData() == null
                : item.getUserData() instanceof KeepRule rule && rule.keep().equals(keep))
        .findFirst()
        .ifPresent(item -> item.setSelected(true));
  }

  private @Nullable KeepRule ruleOf(KeepRules rules) {
    return switch (scope) {
      case Scope.All _ -> rules.all();
      case Scope.OfFolder of -> found(rules.folders(), of.folder());
      case Scope.OfFeed of -> found(rules.feeds(), of.feed());
    };
  }

  private static <T> @Nullable KeepRule found(Map<T, KeepRule> rules, T of) {
    return rules.get(of);
  }
}
