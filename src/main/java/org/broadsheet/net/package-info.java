/// Asks servers and takes what they answer: one request at a time for each step, politely, within
/// bounds of size and time.
///
/// The only room with `java.net.http`. It keeps no cookies and stores nothing; it does not look
/// into what it brings, knows no other room but [org.broadsheet.news], and throws nothing: what
/// went wrong is a [org.broadsheet.news.Problem]. Rules named by number in the tests are those of
/// good feed readers: conditional requests, redirects, overload, shape, safety.
@NullMarked
package org.broadsheet.net;

import org.jspecify.annotations.NullMarked;
