/// What rules need to know of text in any language: letters, sentences, spaces, phrases, charsets.
@NullMarked
package org.broadsheet.page.text;

import org.jspecify.annotations.NullMarked;
