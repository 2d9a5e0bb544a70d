/// Reads pages that are text without mark-up.
@NullMarked
package org.broadsheet.page.plain;

import org.jspecify.annotations.NullMarked;
