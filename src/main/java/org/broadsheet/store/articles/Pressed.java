package org.broadsheet.store.articles;

import org.broadsheet.news.Body;
import org.broadsheet.store.json.BodyJson;
import org.broadsheet.store.json.HeadJson;
import org.broadsheet.store.json.Press;

/// An article's text as it is written. Nobody compares them.
@SuppressWarnings("ArrayRecordComponent")
record Pressed(byte[] head, byte[] body) {
  static Pressed of(Press press, HeadJson head, Body body) {
    return new Pressed(press.deflated(head.bytes()), press.deflated(BodyJson.bytes(body)));
  }
}
