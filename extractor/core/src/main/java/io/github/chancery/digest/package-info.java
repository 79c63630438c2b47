/** Hashes of content, by which it is known again. */
@NullMarked
package io.github.chancery.digest;

import org.jspecify.annotations.NullMarked;
