/** Why reports were joined to a meeting, and others not. */
@NullMarked
package io.github.chancery.merge.explain;

import org.jspecify.annotations.NullMarked;
