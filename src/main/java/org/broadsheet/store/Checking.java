package org.broadsheet.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.broadsheet.news.Finding;
import org.broadsheet.news.Finding.Aspect;
import org.broadsheet.store.articles.Soundness;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.files.PictureFiles;

/// Looks at everything: each text, each picture, each file.
final class Checking {
  private static final int AT_ONCE = 500;

  private final DataFolder folder;
  private final Steps steps;
  private final List<Finding> findings = new ArrayList<>();
  private long done;
  private long all;

  Checking(DataFolder folder, Steps steps) {
    this.folder = folder;
    this.steps = steps;
  }

  Checked check(Sql sql) throws SQLException, IOException {
    Soundness soundness = new Soundness(sql);
    long[] articles = soundness.articles();
    List<String> pictures = soundness.pictures();
    all = (long) articles.length + pictures.size();
    find(Aspect.TEXT_MISSING, soundness.withoutText());
    find(Aspect.TEXT_DAMAGED, damaged(soundness, articles));
    lookAtPictures(pictures);
    find(Aspect.MISCOUNTED, soundness.miscounted());
    lookAtFiles(new HashSet<>(pictures));
    return new Checked(articles.length, pictures.size(), findings);
  }

  private void find(Aspect aspect, int count) {
    findings.add(new Finding(aspect, count));
  }

  private void step(int more) {
    done += more;
    steps.did(done, all);
    if (steps.stopped()) throw new CancellationException();
  }

  private int damaged(Soundness soundness, long[] articles) throws SQLException {
    int damaged = 0;
    for (int from = 0; from < articles.length; from += AT_ONCE) {
      int to = Math.min(articles.length, from + AT_ONCE);
      damaged += soundness.damaged(articles[from], articles[to - 1]);
      step(to - from);
    }
    return damaged;
  }

  private void lookAtPictures(List<String> pictures) throws IOException {
    PictureFiles files = new PictureFiles(folder.root());
    int missing = 0;
    int damaged = 0;
    for (String hash : pictures) {
      if (files.picture(hash).isEmpty()) missing++;
      else if (!files.isSound(hash)) damaged++;
      step(1);
    }
    find(Aspect.PICTURE_MISSING, missing);
    find(Aspect.PICTURE_DAMAGED, damaged);
  }

  private void lookAtFiles(Set<String> pictures) throws IOException {
    int half = 0;
    int stray = 0;
    for (String name : List.of("pictures", "thumbnails")) {
      for (Path file : files(folder.root().resolve(name))) {
        String called = file.getFileName().toString();
        if (called.endsWith(".part")) half++;
        else if (!pictures.contains(called)) stray++;
      }
    }
    find(Aspect.HALF_FILE, half);
    find(Aspect.STRAY_FILE, stray);
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) return List.of();
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).toList();
    }
  }
}
