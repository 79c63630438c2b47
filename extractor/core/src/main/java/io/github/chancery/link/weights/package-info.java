/** How much each sign counts when names are linked, as data. */
@NullMarked
package io.github.chancery.link.weights;

import org.jspecify.annotations.NullMarked;
