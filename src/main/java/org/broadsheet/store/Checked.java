package org.broadsheet.store;

import java.util.List;
import org.broadsheet.news.Finding;

/// What is in a store, and what of it is not as it has to be.
///
/// @param findings one for each aspect that was looked at, also where all is well
public record Checked(int articles, int pictures, List<Finding> findings) {
  public Checked {
    findings = List.copyOf(findings);
  }
}
