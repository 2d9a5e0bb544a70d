/// What can be done, each as one record that menu, toolbar, keys and the list of keys share.
@NullMarked
package org.broadsheet.ui.actions;

import org.jspecify.annotations.NullMarked;
