/** Files that ship within the program, lists of words and tables of tab-separated cells. */
@NullMarked
package io.github.chancery.resource;

import org.jspecify.annotations.NullMarked;
