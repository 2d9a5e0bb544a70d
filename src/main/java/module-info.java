/// Broadsheet, a desktop news reader for reading offline.
module org.broadsheet {
  requires atlantafx.base;
  requires com.github.albfernandez.juniversalchardet;
  requires com.h2database;
  requires com.twelvemonkeys.imageio.webp;
  requires info.picocli;
  requires java.desktop;
  requires java.net.http;
  requires java.sql;
  requires javafx.controls;
  requires com.drew.metadata;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.core;
  requires org.controlsfx.controls;
  requires org.jsoup;
  requires org.kordamp.ikonli.feather;
  requires org.kordamp.ikonli.javafx;
  requires static org.jspecify;
  requires tools.jackson.databind;

  exports org.broadsheet.app to
      javafx.graphics;

  // It makes objects of the store's class that wraps its files.
  exports org.broadsheet.store to
      com.h2database;

  opens org.broadsheet.app.command to
      info.picocli;
}
