/** Finds the items of a gazetteer, however large, by name, post and number; the only package that knows Lucene. */
@NullMarked
package io.github.chancery.link.index;

import org.jspecify.annotations.NullMarked;
