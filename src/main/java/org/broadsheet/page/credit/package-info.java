/// Tells a credit from a caption and takes it apart into names, in many languages. It works on text
/// alone; where that text stands is the business of others.
@NullMarked
package org.broadsheet.page.credit;

import org.jspecify.annotations.NullMarked;
