package org.broadsheet.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.broadsheet.app.ExtractJson;
import org.broadsheet.news.Addresses;
import org.broadsheet.news.Download;
import org.broadsheet.page.PageReader;

/// Reads every page of a folder of `*.html.gz` and writes what was found as JSON, one file a page.
final class Extraction {
  private static final String ENDING = ".html.gz";
  private static final Pattern OWN_ADDRESS =
      Pattern.compile(
          "<(?:link[^>]{0,300}rel=[\"']?canonical|meta[^>]{0,300}property=[\"']?og:url)[^>]{0,600}>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ADDRESS =
      Pattern.compile("(?:href|content)=[\"']?(https?://[^\"'\\s>]+)", Pattern.CASE_INSENSITIVE);

  private Extraction() {}

  record Sample(String name, Download page) {}

  static void write(String[] folders) throws IOException {
    Path to = Files.createDirectories(Path.of(folders[1]));
    PageReader reader = new PageReader();
    for (Sample sample : samples(Path.of(folders[0]))) {
      String json = ExtractJson.page(reader.read(sample.page())).toPrettyString();
      Files.writeString(to.resolve(sample.name() + ".json"), json);
    }
  }

  static List<Sample> samples(Path folder) throws IOException {
    List<Sample> samples = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(ENDING)).sorted().toList())
        samples.add(sample(file));
    }
    return samples;
  }

  private static Sample sample(Path file) throws IOException {
    try (InputStream packed = new GZIPInputStream(Files.newInputStream(file))) {
      byte[] bytes = packed.readAllBytes();
      String name = file.getFileName().toString();
      return new Sample(
          name.substring(0, name.length() - ENDING.length()),
          new Download(address(bytes), Map.of(), bytes));
    }
  }

  /// The address that the page gives itself: the files do not say where they were found.
  private static URI address(byte[] bytes) {
    Matcher element = OWN_ADDRESS.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    while (element.find()) {
      Matcher address = ADDRESS.matcher(element.group());
      URI found = address.find() ? Addresses.web(null, address.group(1)) : null;
      if (found != null) return found;
    }
    return URI.create("https://page.invalid/");
  }
}
