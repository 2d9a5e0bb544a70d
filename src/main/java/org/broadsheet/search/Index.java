package org.broadsheet.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.broadsheet.news.ArticleId;
import org.broadsheet.news.Indexed;

/// An open index. One thread writes; any number may search meanwhile.
final class Index {
  /// Key in the commit's user data.
  private static final String UP_TO = "upTo";

  private static final double BUFFER_MEGABYTES = 16;

  /// A pasted paragraph makes many clauses: a word has some in each language of the index.
  private static final int MOST_CLAUSES = 65_536;

  private static final SortField NEWEST = new SortField(Documents.AT, SortField.Type.LONG, true);

  /// Last in every order, so that each hit brings its id along and is told from its equals.
  private static final SortField ID = new SortField(Documents.ID, SortField.Type.LONG, true);

  private final Stems stems = new Stems();
  private final WordAnalyzer analyzer;
  private final Documents documents;
  private final Directory directory;
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private long written;
  private volatile long committed;

  static {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
  }

  private Index(Directory directory, WordAnalyzer analyzer, IndexWriter writer, long upTo)
      throws IOException {
    this.directory = directory;
    this.analyzer = analyzer;
    this.writer = writer;
    this.documents = new Documents(analyzer, stems);
    this.searchers = new SearcherManager(writer, new SearcherFactory());
    this.written = upTo;
    this.committed = upTo;
  }

  /// @param verify whether every file is read to its end and its checksum compared
  /// @throws IOException where the index is damaged, or something is in the way; damage may show in
  ///   any other exception as well
  static Index open(Path folder, boolean verify) throws IOException {
    WordAnalyzer analyzer = new WordAnalyzer();
    Directory directory = FSDirectory.open(folder);
    IndexWriter writer = null;
    try {
      long upTo = upTo(directory);
      writer = new IndexWriter(directory, configuration(analyzer));
      Index index = new Index(directory, analyzer, writer, upTo);
      if (verify) index.verify();
      return index;
    } catch (IOException | RuntimeException | InternalError e) {
      IOUtils.closeWhileHandlingException(writer, directory);
      throw e;
    }
  }

  /// Merging happens on the writer's own thread, so that what goes wrong is told to whoever writes.
  private static IndexWriterConfig configuration(WordAnalyzer analyzer) {
    return new IndexWriterConfig(analyzer)
        .setMergeScheduler(new SerialMergeScheduler())
        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
        .setCommitOnClose(false);
  }

  private static long upTo(Directory directory) throws IOException {
    if (!DirectoryReader.indexExists(directory)) return 0;
    return Long.parseLong(
        SegmentInfos.readLatestCommit(directory).getUserData().getOrDefault(UP_TO, ""));
  }

  long committed() {
    return committed;
  }

  void write(List<Indexed> changed, List<ArticleId> gone, long upTo) throws IOException {
    for (Indexed article : changed) {
      writer.updateDocument(Documents.id(article.id()), documents.of(article));
    }
    for (ArticleId id : gone) {
      writer.deleteDocuments(Documents.id(id));
    }
    written = upTo;
    searchers.maybeRefreshBlocking();
  }

  void commit() throws IOException {
    if (written == committed && !writer.hasUncommittedChanges()) return;
    writer.setLiveCommitData(Map.of(UP_TO, Long.toString(written)).entrySet());
    writer.commit();
    committed = written;
  }

  Hits find(Request request, Sort sort, int limit) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      int most = Math.clamp(limit, 1, Math.max(1, searcher.getIndexReader().maxDoc()));
      var query = new QueryWriter(analyzer, stems, searcher.getIndexReader()).write(request);
      TopDocs found =
          searcher.search(
              query, new TopFieldCollectorManager(order(sort), most, Integer.MAX_VALUE));
      long[] ids = Arrays.stream(found.scoreDocs).mapToLong(Index::id).toArray();
      return Hits.of(request, ids, Math.toIntExact(found.totalHits.value()), null);
    } finally {
      searchers.release(searcher);
    }
  }

  private static org.apache.lucene.search.Sort order(Sort sort) {
    return switch (sort) {
      case RELEVANCE -> new org.apache.lucene.search.Sort(SortField.FIELD_SCORE, NEWEST, ID);
      case NEWEST -> new org.apache.lucene.search.Sort(NEWEST, ID);
    };
  }

  private static long id(ScoreDoc hit) {
    Object[] keys = ((FieldDoc) hit).fields;
    return (Long) keys[keys.length - 1];
  }

  /// Reads every file to its end and compares the checksums.
  ///
  /// @throws IOException where one is damaged
  void verify() throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
        ((CodecReader) leaf.reader()).checkIntegrity();
      }
    } finally {
      searchers.release(searcher);
    }
  }

  /// What is not committed is lost.
  void close() {
    IOUtils.closeWhileHandlingException(searchers, writer, directory);
  }
}
