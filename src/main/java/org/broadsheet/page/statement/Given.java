package org.broadsheet.page.statement;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What whoever looks for the article wants to know of what the page states about it.
///
/// @param base the address from which the page's own addresses are seen; null where it is unknown
/// @param description what the article is about; may be empty
/// @param picture the picture for others to show; null where none is named
/// @param pictureInData the picture that its data for search engines give to the article; null
///   where they give none
/// @param body the text of the article; empty where the page does not state it
/// @param credited pictures with their captions and credits
/// @param authors the names of those who wrote, as the page states them for machines
public record Given(
    @Nullable URI base,
    String description,
    @Nullable URI picture,
    @Nullable URI pictureInData,
    String body,
    List<StatedPicture> credited,
    List<String> authors) {
  public Given {
    authors = List.copyOf(authors);
    credited = List.copyOf(credited);
  }
}
