/** Tables of text for a terminal. */
@NullMarked
package io.github.chancery.table;

import org.jspecify.annotations.NullMarked;
