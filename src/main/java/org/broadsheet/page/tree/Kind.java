package org.broadsheet.page.tree;

import static java.util.Map.entry;

import java.util.Map;

/// What an element of HTML is to a reader of articles.
public enum Kind {
  /// Stands below what was before it: `div`, `section`, and whatever is unknown.
  BLOCK,
  /// Stands within a line: `span`, `b`, `em`.
  INLINE,
  PARAGRAPH,
  HEADING,
  LIST,
  ITEM,
  QUOTE,
  TABLE,
  ROW,
  CELL,
  CODE,
  FIGURE,
  CAPTION,
  LINK,
  IMAGE,
  /// A `source` within a `picture`, `video` or `audio`.
  SOURCE,
  /// A film, a sound or a foreign page.
  EMBED,
  LINE_BREAK,
  RULE,
  NAVIGATION,
  ASIDE,
  HEADER,
  FOOTER,
  ARTICLE,
  /// Something to type into or to press.
  CONTROL,
  /// What browsers show without scripts: often the only copy of a picture.
  NO_SCRIPT,
  /// Never seen by anyone: scripts, styles, drawings.
  SILENT;

  private static final Map<String, Kind> BY_NAME =
      Map.ofEntries(
          entry("p", PARAGRAPH),
          entry("h1", HEADING),
          entry("h2", HEADING),
          entry("h3", HEADING),
          entry("h4", HEADING),
          entry("h5", HEADING),
          entry("h6", HEADING),
          entry("ul", LIST),
          entry("ol", LIST),
          entry("menu", LIST),
          entry("dl", LIST),
          entry("li", ITEM),
          entry("dt", ITEM),
          entry("dd", ITEM),
          entry("blockquote", QUOTE),
          entry("table", TABLE),
          entry("tr", ROW),
          entry("td", CELL),
          entry("th", CELL),
          entry("pre", CODE),
          entry("figure", FIGURE),
          entry("figcaption", CAPTION),
          entry("a", LINK),
          entry("img", IMAGE),
          entry("amp-img", IMAGE),
          entry("source", SOURCE),
          entry("iframe", EMBED),
          entry("video", EMBED),
          entry("audio", EMBED),
          entry("object", EMBED),
          entry("embed", EMBED),
          entry("amp-video", EMBED),
          entry("amp-youtube", EMBED),
          entry("amp-iframe", EMBED),
          entry("amp-twitter", EMBED),
          entry("amp-instagram", EMBED),
          entry("br", LINE_BREAK),
          entry("hr", RULE),
          entry("nav", NAVIGATION),
          entry("aside", ASIDE),
          entry("header", HEADER),
          entry("footer", FOOTER),
          entry("article", ARTICLE),
          entry("button", CONTROL),
          entry("input", CONTROL),
          entry("select", CONTROL),
          entry("textarea", CONTROL),
          entry("dialog", CONTROL),
          entry("datalist", CONTROL),
          entry("progress", CONTROL),
          entry("meter", CONTROL),
          entry("noscript", NO_SCRIPT),
          entry("script", SILENT),
          entry("style", SILENT),
          entry("template", SILENT),
          entry("svg", SILENT),
          entry("math", SILENT),
          entry("canvas", SILENT),
          entry("head", SILENT),
          entry("title", SILENT),
          entry("meta", SILENT),
          entry("link", SILENT),
          entry("map", SILENT),
          entry("area", SILENT),
          entry("track", SILENT),
          entry("param", SILENT),
          entry("amp-ad", SILENT),
          entry("amp-analytics", SILENT),
          entry("amp-sticky-ad", SILENT));

  private static final java.util.Set<String> INLINE_NAMES =
      java.util.Set.of(
          "span",
          "b",
          "strong",
          "i",
          "em",
          "u",
          "s",
          "strike",
          "del",
          "ins",
          "small",
          "big",
          "sub",
          "sup",
          "font",
          "abbr",
          "acronym",
          "cite",
          "code",
          "kbd",
          "samp",
          "tt",
          "var",
          "q",
          "dfn",
          "mark",
          "time",
          "data",
          "bdi",
          "bdo",
          "ruby",
          "rb",
          "rt",
          "rp",
          "wbr",
          "nobr",
          "label",
          "picture",
          "amp-anim");

  public static Kind of(String name) {
    Kind kind = BY_NAME.get(name);
    if (kind != null) return kind;
    return INLINE_NAMES.contains(name) || name.indexOf(':') > 0 ? INLINE : BLOCK;
  }

  /// Whether it stands within a line of text.
  public boolean inline() {
    return this == INLINE || this == LINK;
  }
}
