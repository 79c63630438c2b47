/** What of a text is its article: clutter, headlines, datelines, paragraphs. */
@NullMarked
package io.github.chancery.read.layout;

import org.jspecify.annotations.NullMarked;
