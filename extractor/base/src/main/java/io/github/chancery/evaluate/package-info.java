/** Precision and recall: what is found in annotated articles, compared with what a person found in them. */
@NullMarked
package io.github.chancery.evaluate;

import org.jspecify.annotations.NullMarked;
