/** The way of an article, from its text to quads. */
@NullMarked
package io.github.chancery.pipeline;

import org.jspecify.annotations.NullMarked;
