/** The items of a gazetteer, and the tables that they are read from. */
@NullMarked
package io.github.chancery.link.item;

import org.jspecify.annotations.NullMarked;
