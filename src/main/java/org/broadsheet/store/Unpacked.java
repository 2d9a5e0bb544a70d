package org.broadsheet.store;

import org.broadsheet.news.Problem;

/// What came of unpacking. Where it was refused nothing is in the folder that was not there before.
public sealed interface Unpacked {
  record Done(int articles, int pictures) implements Unpacked {}

  record Refused(Problem problem) implements Unpacked {}
}
