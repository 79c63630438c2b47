/** From files and directories to articles. */
@NullMarked
package io.github.chancery.read;

import org.jspecify.annotations.NullMarked;
