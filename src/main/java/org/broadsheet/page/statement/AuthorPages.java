package org.broadsheet.page.statement;

import java.util.regex.Pattern;

/// The pages that papers keep for those who write for them.
public final class AuthorPages {
  private static final Pattern PATH =
      Pattern.compile(
          "/(?:authors?|autor(?:en|es|in)?|auteurs?|autore|autori|journalistes?|reporters?|signataires?|redactor(?:es)?|firmas|skribenter|yazarlar|penulis|perfil|personas?|users?|profil(?:e|es|er)?|people|staff|contributors?|journalists?|redaktion|redaktor|reporters?|writers?|columnists?|by|byline|skribent|medarbeider|firma)/.",
          Pattern.CASE_INSENSITIVE);

  private AuthorPages() {}

  /// Whether an address leads to one.
  public static boolean isOne(String address) {
    return PATH.matcher(address).find();
  }
}
