/** From reports to quads; only this package knows the vocabulary. */
@NullMarked
package io.github.chancery.graph;

import org.jspecify.annotations.NullMarked;
