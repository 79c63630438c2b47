/** Titles in text, the offices that they name, and who held them when. */
@NullMarked
package io.github.chancery.link.office;

import org.jspecify.annotations.NullMarked;
