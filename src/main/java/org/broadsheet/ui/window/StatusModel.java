package org.broadsheet.ui.window;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.broadsheet.news.FeedId;
import org.broadsheet.news.Problem;
import org.broadsheet.ui.Answers;
import org.broadsheet.usecase.AutoRefresh;
import org.broadsheet.usecase.Connection;
import org.broadsheet.usecase.Connection.State;
import org.broadsheet.usecase.Problems;
import org.broadsheet.usecase.Progress;
import org.broadsheet.usecase.Refresh;
import org.broadsheet.usecase.Summary;
import org.broadsheet.words.ProblemWords;
import org.broadsheet.words.RefreshWords;
import org.broadsheet.words.Words;
import org.jspecify.annotations.Nullable;

/// What goes on now: a refresh with its progress, and what came of it, in words.
public final class StatusModel {
  private static final Set<Problem.Kind> AWAY =
      EnumSet.of(Problem.Kind.OFFLINE, Problem.Kind.WORKING_OFFLINE);

  private final Refresh refresh;
  private final Connection connection;
  private final Answers answers;
  private final ObjectProperty<State> state = new SimpleObjectProperty<>(State.ONLINE);
  private final StringProperty text = new SimpleStringProperty("");
  private final StringProperty detail = new SimpleStringProperty("");
  private final DoubleProperty progress = new SimpleDoubleProperty();
  private final BooleanProperty refreshing = new SimpleBooleanProperty();
  private Refresh.@Nullable Running running;

  public StatusModel(Refresh refresh, Connection connection, Answers answers) {
    this.refresh = refresh;
    this.connection = connection;
    this.answers = answers;
    if (connection.worksOffline()) state.set(State.WORKING_OFFLINE);
  }

  /// Whether anything can be fetched now.
  public ReadOnlyObjectProperty<State> state() {
    return state;
  }

  /// To work offline, or online again.
  public void switchOffline() {
    boolean offline = state.get() != State.WORKING_OFFLINE;
    connection.workOffline(offline);
    state.set(offline ? State.WORKING_OFFLINE : State.ONLINE);
    say(Words.get(offline ? "offline.now" : "online.now"));
  }

  /// What was found without anybody asking.
  public void follow(AutoRefresh.Look look) {
    state.set(look.connection());
    if (look.due()) begin(refresh::due);
  }

  public StringProperty text() {
    return text;
  }

  public StringProperty detail() {
    return detail;
  }

  public DoubleProperty progress() {
    return progress;
  }

  public BooleanProperty refreshing() {
    return refreshing;
  }

  /// @param feed the one to refresh; null for all. Nothing happens while another refresh runs.
  public void refresh(@Nullable FeedId feed) {
    begin(listener -> feed == null ? refresh.all(listener) : refresh.one(feed, listener));
  }

  /// Fetches the pages and pictures of a feed that was just subscribed to.
  public void makeWhole(FeedId feed) {
    begin(listener -> refresh.onlyWhole(feed, listener));
  }

  private void begin(Function<Consumer<Progress>, Refresh.Running> work) {
    if (refreshing.get()) return;
    if (state.get() == State.WORKING_OFFLINE) {
      say(ProblemWords.of(Problem.of(Problem.Kind.WORKING_OFFLINE)));
      return;
    }
    refreshing.set(true);
    progress.set(0);
    text.set(Words.get("refresh.begins"));
    detail.set("");
    Refresh.Running started = work.apply(step -> answers.soon(() -> show(step)));
    running = started;
    answers.take(started.summary(), this::show, this::fail);
  }

  public void stop() {
    if (running == null) return;
    text.set(Words.get("refresh.stopping"));
    running.stop().stop();
  }

  private void show(Progress step) {
    if (!refreshing.get()) return;
    progress.set(step.feeds() == 0 ? 0 : (double) step.asked() / step.feeds());
    text.set(
        step.asked() < step.feeds()
            ? Words.get("refresh.progress", step.asked(), step.feeds())
            : Words.get("refresh.keeping"));
    detail.set(RefreshWords.kept(step.articles(), step.completed(), step.pictures()));
  }

  private void show(Summary summary) {
    running = null;
    refreshing.set(false);
    detail.set("");
    text.set(words(summary));
  }

  private void fail(Throwable thrown) {
    running = null;
    refreshing.set(false);
    text.set(ProblemWords.of(Problems.of(thrown)));
  }

  static String words(Summary summary) {
    Progress progress = summary.progress();
    if (progress.feeds() == 0) return Words.get("refresh.nofeeds");
    Problem offline = offline(summary);
    if (offline != null) return ProblemWords.of(offline);
    String came = RefreshWords.kept(progress.articles(), progress.completed(), progress.pictures());
    String result = Words.get(summary.stopped() ? "refresh.stopped" : "refresh.done", came);
    return switch (summary.troubles().size()) {
      case 0 -> result;
      case 1 -> {
        Summary.Trouble only = summary.troubles().getFirst();
        yield Words.get(
            "refresh.trouble", result, only.feed().title(), ProblemWords.of(only.problem()));
      }
      default -> Words.get("refresh.troubles", result, summary.troubles().size());
    };
  }

  /// Where the net is away, it is away for all feeds: said once.
  private static @Nullable Problem offline(Summary summary) {
    return summary.troubles().stream()
        .map(Summary.Trouble::problem)
        .filter(problem -> AWAY.contains(problem.kind()))
        .findFirst()
        .orElse(null);
  }

  /// Something that was done, or could not be.
  public void say(String words) {
    if (!refreshing.get()) text.set(words);
    else detail.set(words);
  }
}
