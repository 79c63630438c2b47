/** From files to articles: formats, headline, dateline, clutter. */
@NullMarked
package io.github.chancery.read;

import org.jspecify.annotations.NullMarked;
