/** Names given by others, linked: a table of names, or texts in which somebody else has found the names. */
@NullMarked
package io.github.chancery.cli.names;

import org.jspecify.annotations.NullMarked;
