package org.broadsheet.ui.credits;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.broadsheet.news.Maker;
import org.broadsheet.news.PhotoPlace;
import org.broadsheet.ui.Answers;
import org.broadsheet.ui.Latest;
import org.broadsheet.usecase.Browse;
import org.jspecify.annotations.Nullable;

/// Everybody who is named in credits, who of them is chosen, and the wall of their pictures.
public final class CreditsModel {
  private final Browse browse;
  private final Answers answers;
  private final Latest hanging;
  private final StringProperty filter = new SimpleStringProperty("");
  private final BooleanProperty reading = new SimpleBooleanProperty();
  private final ReadOnlyObjectWrapper<List<Maker>> listed = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Maker> chosen = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Wall> wall;
  private final ReadOnlyBooleanWrapper nobody = new ReadOnlyBooleanWrapper();
  private List<Maker> makers = List.of();
  private boolean asking;
  private boolean again;

  public CreditsModel(Browse browse, Answers answers) {
    this.browse = browse;
    this.answers = answers;
    hanging = new Latest(answers);
    wall = new ReadOnlyObjectWrapper<>(wallOf(List.of()));
    filter.subscribe((_, _) -> list());
  }

  private Wall wallOf(List<PhotoPlace> places) {
    return new Wall(places, browse::creditedPhotos, answers);
  }

  /// What the names have in them that are listed.
  StringProperty filter() {
    return filter;
  }

  ReadOnlyObjectProperty<List<Maker>> listed() {
    return listed.getReadOnlyProperty();
  }

  /// Null where nobody is.
  ReadOnlyObjectProperty<@Nullable Maker> chosen() {
    return chosen.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Wall> wall() {
    return wall.getReadOnlyProperty();
  }

  /// Whether an article from the wall is read, in the wall's place.
  public BooleanProperty reading() {
    return reading;
  }

  /// Whether it is known that nobody is named anywhere.
  ReadOnlyBooleanProperty nobody() {
    return nobody.getReadOnlyProperty();
  }

  /// Something is different in the store. Of many such calls while one question is under way one
  /// question remains.
  public void reload() {
    if (asking) {
      again = true;
      return;
    }
    asking = true;
    answers.take(browse.makers(), this::show);
  }

  private void show(List<Maker> now) {
    asking = false;
    boolean same = now.equals(makers);
    makers = now;
    nobody.set(now.isEmpty());
    if (!same || listed.get().isEmpty()) list();
    Maker before = chosen.get();
    if (before == null) choose(now.isEmpty() ? null : now.getFirst());
    else followUp(before);
    if (again) {
      again = false;
      reload();
    }
  }

  /// Who was chosen stays chosen, by whatever spelling.
  private void followUp(Maker before) {
    hang(
        makers.stream()
            .filter(maker -> sameName(maker, before))
            .findFirst()
            .orElse(makers.isEmpty() ? null : makers.getFirst()));
  }

  private static boolean sameName(Maker one, Maker other) {
    return one.spellings().stream().anyMatch(other.spellings()::contains);
  }

  private void list() {
    String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
    listed.set(
        wanted.isEmpty() ? makers : makers.stream().filter(maker -> has(maker, wanted)).toList());
  }

  private static boolean has(Maker maker, String wanted) {
    return maker.spellings().stream()
        .anyMatch(spelling -> spelling.toLowerCase(Locale.ROOT).contains(wanted));
  }

  /// Of who is chosen; empty where nobody is.
  public String name() {
    Maker now = chosen.get();
    return now == null ? "" : now.name();
  }

  public void choose(@Nullable Maker maker) {
    if (maker == null || !maker.equals(chosen.get())) reading.set(false);
    hang(maker);
  }

  private void hang(@Nullable Maker maker) {
    chosen.set(maker);
    if (maker == null) {
      hanging.forget();
      wall.set(wallOf(List.of()));
    } else {
      hanging.ask(browse.picturesOf(maker), this::hang);
    }
  }

  /// The same pictures stay where they hang, unless what is told of one may be different.
  private void hang(List<PhotoPlace> places) {
    if (!Objects.equals(wall.get().places(), places)) wall.set(wallOf(places));
  }
}
