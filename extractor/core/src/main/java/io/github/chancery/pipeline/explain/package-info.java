/** What the steps made of an article, as plain text for a reader. */
@NullMarked
package io.github.chancery.pipeline.explain;

import org.jspecify.annotations.NullMarked;
