/// The article: its text as one can select, search and follow it, its photos with captions and
/// credits, and the related stories below.
@NullMarked
package org.broadsheet.ui.article;

import org.jspecify.annotations.NullMarked;
