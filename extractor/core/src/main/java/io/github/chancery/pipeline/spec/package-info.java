/** Examples of what patterns must find and must not, and whether they do. */
@NullMarked
package io.github.chancery.pipeline.spec;

import org.jspecify.annotations.NullMarked;
