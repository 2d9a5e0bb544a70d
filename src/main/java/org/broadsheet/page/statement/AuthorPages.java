package org.broadsheet.page.statement;

import java.util.Locale;
import java.util.Set;

/// The pages that papers keep for those who write for them.
public final class AuthorPages {
  private static final Set<String> FOLDERS =
      Set.of(
          "author",
          "authors",
          "autor",
          "autoren",
          "autores",
          "autorin",
          "auteur",
          "auteurs",
          "autore",
          "autori",
          "journaliste",
          "journalistes",
          "reporter",
          "reporters",
          "signataire",
          "signataires",
          "redactor",
          "redactores",
          "firma",
          "firmas",
          "skribent",
          "skribenter",
          "yazarlar",
          "penulis",
          "perfil",
          "persona",
          "personas",
          "user",
          "users",
          "profil",
          "profile",
          "profiles",
          "profiler",
          "people",
          "staff",
          "contributor",
          "contributors",
          "journalist",
          "journalists",
          "redaktion",
          "redaktor",
          "writer",
          "writers",
          "columnist",
          "columnists",
          "by",
          "byline",
          "medarbeider");

  private AuthorPages() {}

  /// Whether an address leads to one: to something in one of these folders.
  public static boolean isOne(String address) {
    int slash = address.indexOf('/');
    for (int next = next(address, slash); next > 0; next = next(address, slash)) {
      boolean more = next + 1 < address.length();
      if (more && FOLDERS.contains(address.substring(slash + 1, next).toLowerCase(Locale.ROOT)))
        return true;
      slash = next;
    }
    return false;
  }

  private static int next(String address, int slash) {
    return slash < 0 ? -1 : address.indexOf('/', slash + 1);
  }
}
