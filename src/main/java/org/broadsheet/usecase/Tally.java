package org.broadsheet.usecase;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.broadsheet.news.Feed;
import org.broadsheet.news.Problem;
import org.broadsheet.usecase.Summary.Trouble;

/// Counts what a refresh brings, from many threads, and tells the listener of every step.
final class Tally {
  private final int feeds;
  private final Consumer<Progress> listener;
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger articles = new AtomicInteger();
  private final AtomicInteger completed = new AtomicInteger();
  private final AtomicInteger pictures = new AtomicInteger();
  private final List<Trouble> troubles = new CopyOnWriteArrayList<>();

  Tally(int feeds, Consumer<Progress> listener) {
    this.feeds = feeds;
    this.listener = listener;
  }

  void feedAsked() {
    asked.incrementAndGet();
    tell();
  }

  void articlesCame(int count) {
    articles.addAndGet(count);
    tell();
  }

  void olderCompleted() {
    completed.incrementAndGet();
    tell();
  }

  void pictureKept() {
    pictures.incrementAndGet();
    tell();
  }

  void trouble(Feed feed, Problem problem) {
    troubles.add(new Trouble(feed, problem));
  }

  private void tell() {
    listener.accept(progress());
  }

  private Progress progress() {
    return new Progress(feeds, asked.get(), articles.get(), completed.get(), pictures.get());
  }

  Summary summary(boolean stopped) {
    return new Summary(progress(), troubles, stopped);
  }
}
