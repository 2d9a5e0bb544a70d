package org.broadsheet.store.likeness;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.broadsheet.news.Article;
import org.broadsheet.news.Mark;
import org.broadsheet.store.articles.Arrivals.Taken;
import org.broadsheet.store.articles.Marks;
import org.broadsheet.store.articles.Texts;
import org.broadsheet.store.base.Sql;
import org.broadsheet.store.base.Transaction;
import org.broadsheet.store.repeats.Repeats;
import org.jspecify.annotations.Nullable;

/// Sees whether an article that came is one that another feed brought before: at the same address,
/// or with the same text. Lives as long as the store, on the writer's thread.
public final class Matching {
  /// What two texts have to share: a corrected line, another last paragraph, and no more.
  private static final double SAME = 0.8;

  /// What is alike in more places is a notice or a front page, and no article.
  private static final int MOST = 20;

  private static final Pattern IDEOGRAPH = Pattern.compile("\\p{IsIdeographic}");

  private static final int AT_ONCE = 5_000;

  private @Nullable Sql source;
  private Memory memory = new Memory();
  private long readUpTo;
  private boolean whole;

  private record Kept(long feed, boolean repeat) {}

  /// Reads on in what is known already, on a connection that may be another one than before; true
  /// when all of it is known. Only then can anything be noted.
  public boolean ready(Sql sql) throws SQLException {
    if (!sql.equals(source)) {
      source = sql;
      memory = new Memory();
      whole = false;
      readUpTo = 0;
    }
    if (!whole) whole = readOn(sql);
    return whole;
  }

  private boolean readOn(Sql sql) throws SQLException {
    List<Boolean> read =
        sql.list(
            """
            select article, address, fingerprint from likeness where article > ?
            order by article limit ?\
            """,
            row -> {
              readUpTo = row.number("article");
              return memory.add(readUpTo, row.number("address"), row.number("fingerprint"));
            },
            readUpTo,
            AT_ONCE);
    return read.size() < AT_ONCE;
  }

  /// To be called in the transaction in which they were written.
  ///
  /// @param known what is known of their bodies
  public void note(Transaction transaction, List<Taken> taken, Signatures known)
      throws SQLException {
    for (Taken each : taken) note(transaction, each, known.of(each));
  }

  private void note(Transaction transaction, Taken taken, Signature signature) throws SQLException {
    Sql sql = transaction.sql();
    long id = taken.id().value();
    Kept kept = kept(sql, id);
    if (kept == null || kept.repeat()) return;
    long address = signature.address();
    long fingerprint = signature.fingerprint();
    long original = atSameAddress(sql, memory.at(address), id, kept.feed());
    if (original == 0) original = withSameText(sql, memory.like(fingerprint), taken, kept.feed());
    sql.change(
        """
        merge into likeness (article, address, fingerprint) key (article) values (?, ?, ?)\
        """,
        id,
        address == 0 ? null : address,
        fingerprint == 0 ? null : fingerprint);
    memory.add(id, address, fingerprint);
    if (original != 0) join(transaction, id, original);
  }

  /// Nothing for what is not there, or is not from the web.
  private static @Nullable Kept kept(Sql sql, long article) throws SQLException {
    record Found(long feed, boolean gone) {}
    Found found =
        sql.first(
                "select feed, gone from article where id = ?",
                row -> new Found(row.number("feed"), row.flag("gone")),
                article)
            .orElse(null);
    if (found == null || found.gone() || !isRead(sql, found.feed())) return null;
    boolean repeat = sql.exists("select 1 from repeat where article = ?", article);
    return new Kept(found.feed(), repeat);
  }

  private static boolean isRead(Sql sql, long feed) throws SQLException {
    return sql.exists("select 1 from feed where id = ? and kind = 'WEB' and hidden = false", feed);
  }

  /// An address that one feed gives to several articles is none by which one could be known.
  private static long atSameAddress(Sql sql, long[] found, long id, long feed) throws SQLException {
    if (found.length > MOST) return 0;
    Set<Long> feeds = new HashSet<>(Set.of(feed));
    long first = 0;
    for (long other : found) {
      Kept kept = other == id ? null : kept(sql, other);
      if (kept == null) continue;
      if (!feeds.add(kept.feed())) return 0;
      if (first == 0) first = other;
    }
    return first;
  }

  private static long withSameText(Sql sql, long[] found, Taken taken, long feed)
      throws SQLException {
    long[] others = others(found, taken.id().value());
    if (others.length == 0) return 0;
    Shingles shingles = Shingles.of(taken.body().text());
    for (long other : others) {
      Kept kept = kept(sql, other);
      if (kept == null || kept.feed() == feed) continue;
      Article article = new Texts(sql).article(other).orElse(null);
      if (article != null && isSame(taken, shingles, article)) return other;
    }
    return 0;
  }

  private static long[] others(long[] found, long id) {
    return LongStream.of(found).filter(each -> each != id).limit(MOST).toArray();
  }

  private static boolean isSame(Taken taken, Shingles shingles, Article other) {
    return same(taken.title(), shingles, other.header().title(), Shingles.of(other.body().text()));
  }

  /// Whether two articles are the same: their texts, and something of their titles, because a
  /// notice that stands in place of many articles is none of them.
  public static boolean same(String title, Shingles text, String otherTitle, Shingles otherText) {
    boolean named = words(title).stream().anyMatch(words(otherTitle)::contains);
    return named && text.areEnough() && text.overlap(otherText) >= SAME;
  }

  /// Those that say something: not the little ones, but each character where one is a word.
  private static Set<String> words(String title) {
    String spaced = title.toLowerCase(Locale.ROOT).replaceAll("(\\p{IsIdeographic})", " $1 ");
    return Stream.of(spaced.split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> word.length() > 3 || IDEOGRAPH.matcher(word).matches())
        .collect(Collectors.toSet());
  }

  private static void join(Transaction transaction, long id, long other) throws SQLException {
    Sql sql = transaction.sql();
    long original =
        sql.first("select original from repeat where article = ?", r -> r.number("original"), other)
            .orElse(other);
    // It may have been the original of others before it was known to be a repeat itself.
    sql.change("update repeat set original = ? where original = ?", original, id);
    sql.change("insert into repeat (article, original) values (?, ?)", id, original);
    boolean read = !sql.exists("select 1 from unread where article = ?", original);
    if (read && new Repeats(sql).areShownOnce())
      new Marks(transaction).set(Mark.READ, new long[] {id});
  }
}
