/** The forms in which articles are given, each from bytes to articles. */
@NullMarked
package io.github.chancery.read.format;

import org.jspecify.annotations.NullMarked;
