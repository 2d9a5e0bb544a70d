package org.broadsheet.page.statement;

import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.broadsheet.news.Addresses;
import org.broadsheet.page.tree.Box;
import org.broadsheet.page.tree.Hint;
import org.broadsheet.page.tree.Kind;
import org.jspecify.annotations.Nullable;

/// Finds the next page of an article that is spread over several. Their addresses differ in a
/// number alone; a "next" whose address differs in more is the next article.
public final class NextPage {
  private static final int LAST = 30;
  private static final String PAGE =
      "(?:page|paged|pg|p|seite|pagina|página|strona|sida|side|sayfa)";
  private static final Pattern IN_QUERY =
      Pattern.compile("(?<=[?&])" + PAGE + "=(\\d{1,2})(?:&|$)", Pattern.CASE_INSENSITIVE);
  private static final Pattern IN_PATH =
      Pattern.compile(
          "(?:/"
              + PAGE
              + "[/_-]?|/|[-_,.](?:"
              + PAGE
              + "[-_]?)?)(\\d{1,2})(?=(?:\\.[a-z]{3,5})?/?$)",
          Pattern.CASE_INSENSITIVE);

  /// An address without the number of its page.
  private record Numbered(String rest, int number) {}

  private static final Pattern UNSTABLE_END =
      Pattern.compile("(?:[-_,./]?\\d{1,2})?(?:\\.[a-z]{3,5})?/?$", Pattern.CASE_INSENSITIVE);

  private final URI own;

  /// What stands in the addresses of all pages of the article.
  private final String stem;

  public NextPage(URI own) {
    this.own = own;
    String path = own.getPath() == null ? "" : own.getRawPath();
    this.stem = UNSTABLE_END.matcher(path).replaceFirst("");
  }

  /// @param stated what the page itself calls the next; null where it calls nothing so
  public @Nullable URI find(List<Box> boxes, @Nullable URI stated) {
    if (own.getPath() == null || own.getPath().length() <= 1) return null;
    if (stated != null && isNext(stated)) return stated;
    for (Box box : boxes) {
      if (box.kind() != Kind.LINK || box.ancestor(Hint.COMMENTS) != null) continue;
      String address = box.attribute("href");
      if (!mayBeNumbered(address)) continue;
      boolean whole = address.startsWith("http") || address.startsWith("/");
      if (whole && !address.contains(stem)) continue;
      URI target = Addresses.web(own, address);
      if (target != null && isNext(target)) return target;
    }
    return null;
  }

  private static boolean mayBeNumbered(String address) {
    for (int i = 0; i < address.length(); i++)
      if (Character.isDigit(address.charAt(i))) return true;
    return false;
  }

  private boolean isNext(URI address) {
    if (!String.valueOf(own.getHost()).equals(address.getHost())) return false;
    Numbered next = numbered(address);
    if (next.number() < 2 || next.number() > LAST) return false;
    if (next.number() == 2 && next.rest().equals(whole(own))) return true;
    Numbered here = numbered(own);
    return here.number() > 1
        && here.number() + 1 == next.number()
        && here.rest().equals(next.rest())
        && !next.rest().isEmpty();
  }

  private static Numbered numbered(URI address) {
    String whole = whole(address);
    Matcher query = IN_QUERY.matcher(whole);
    if (query.find()) return without(whole, query);
    int end = whole.indexOf('?');
    String path = end < 0 ? whole : whole.substring(0, end);
    Matcher number = IN_PATH.matcher(path);
    return number.find() ? without(path, number) : new Numbered(whole, 1);
  }

  private static Numbered without(String whole, Matcher number) {
    String rest = whole.substring(0, number.start()) + whole.substring(number.end());
    return new Numbered(trimmed(rest), Integer.parseInt(number.group(1)));
  }

  /// Without scheme and fragment, which say nothing of what is there.
  private static String whole(URI address) {
    return trimmed(address.toString().replaceFirst("^https?://", "").replaceFirst("#.*$", ""));
  }

  private static String trimmed(String address) {
    return address.replaceFirst("[/?&]+$", "");
  }
}
