/** From annotated articles to the models that decide of meetings. */
@NullMarked
package io.github.chancery.train;

import org.jspecify.annotations.NullMarked;
