/// Looks into picture files: which kind they are, how large, whether they decode, who took them.
///
/// The only room that decodes pictures outside the window and reads their metadata. It works on
/// bytes alone, stores nothing, knows no other room but [org.broadsheet.news], and believes no
/// file: size is looked at before anything is decoded, metadata are read up to a bound, and what
/// went wrong is a [org.broadsheet.news.Problem].
@NullMarked
package org.broadsheet.photo;

import org.jspecify.annotations.NullMarked;
