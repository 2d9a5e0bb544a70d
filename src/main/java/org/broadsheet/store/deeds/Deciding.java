package org.broadsheet.store.deeds;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.broadsheet.news.Deed;
import org.broadsheet.news.KeepRule;
import org.broadsheet.news.KeepRule.Scope;
import org.broadsheet.store.base.Transaction;
import org.broadsheet.store.rules.RuleText;
import org.broadsheet.store.rules.Rules.Rule;
import org.jspecify.annotations.Nullable;

/// Changes the rules by which articles are kept and shown.
public final class Deciding {
  private final Transaction transaction;

  public Deciding(Transaction transaction) {
    this.transaction = transaction;
  }

  /// @param rule null for what counts around it
  public Optional<Deed> keep(Scope scope, @Nullable KeepRule rule, String subject)
      throws SQLException {
    String text = rule == null ? null : RuleText.write(rule);
    return switch (scope) {
      case Scope.All _ -> decide(Deed.Kind.RULE_KEEPING, Rule.KEEPING, text, subject);
      case Scope.OfFolder folder ->
          decide(
              Deed.Kind.RULE_KEEPING, Field.FOLDER_KEEPING, folder.folder().value(), text, subject);
      case Scope.OfFeed feed ->
          decide(Deed.Kind.RULE_KEEPING, Field.FEED_KEEPING, feed.feed().value(), text, subject);
    };
  }

  /// @param text null for the usual
  public Optional<Deed> decide(Deed.Kind kind, Rule rule, @Nullable String text, String subject)
      throws SQLException {
    return decide(kind, Field.RULE, rule.id(), text, subject);
  }

  private Optional<Deed> decide(
      Deed.Kind kind, Field field, long id, @Nullable String text, String subject)
      throws SQLException {
    Optional<Optional<String>> now =
        transaction
            .sql()
            .first(field.current(), row -> Optional.ofNullable(row.textOrNull("now")), id);
    if (now.isEmpty() || Objects.equals(now.get().orElse(null), text)) return Optional.empty();
    List<Edit> edits =
        new Edits(transaction).make(List.of(new Edit(field, id, now.get().orElse(null), text)));
    return Optional.of(new Journal(transaction).edited(kind, subject, 1, edits));
  }
}
