/** In which language an article is written. */
@NullMarked
package io.github.chancery.read.language;

import org.jspecify.annotations.NullMarked;
