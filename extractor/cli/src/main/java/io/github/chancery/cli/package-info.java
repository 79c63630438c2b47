/** The command line: one class a command, which only converts options and delegates. */
@NullMarked
package io.github.chancery.cli;

import org.jspecify.annotations.NullMarked;
