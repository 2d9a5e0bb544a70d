package org.broadsheet.news;

import java.util.List;
import org.broadsheet.news.PhotoCredit.Role;

/// Somebody who is named in the credits of pictures.
///
/// @param name as it is written most often
/// @param spellings every way in which it is written, that one included: papers differ in capitals
///   and spaces
/// @param role the one in which they are named most often
/// @param pictures how many there are by them
public record Maker(String name, List<String> spellings, Role role, int pictures) {
  public Maker {
    spellings = List.copyOf(spellings);
  }
}
