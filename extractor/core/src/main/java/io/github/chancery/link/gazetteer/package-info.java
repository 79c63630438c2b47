/** The items of a gazetteer, and the tables that they are read from. */
@NullMarked
package io.github.chancery.link.gazetteer;

import org.jspecify.annotations.NullMarked;
