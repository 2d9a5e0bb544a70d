/// Recognises an article that another feed brought before, by its address or its text.
///
/// It decides nothing by likeness alone: texts that seem the same are compared.
@NullMarked
package org.broadsheet.store.likeness;

import org.jspecify.annotations.NullMarked;
