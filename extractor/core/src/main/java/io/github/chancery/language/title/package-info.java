/** Finds titles around names, and posts without a name. */
@NullMarked
package io.github.chancery.language.title;

import org.jspecify.annotations.NullMarked;
