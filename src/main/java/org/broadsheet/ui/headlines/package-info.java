/// The list of a place's articles.
@NullMarked
package org.broadsheet.ui.headlines;

import org.jspecify.annotations.NullMarked;
