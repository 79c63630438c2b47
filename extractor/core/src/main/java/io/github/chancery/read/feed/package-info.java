/** From feeds and agencies' XML to articles. */
@NullMarked
package io.github.chancery.read.feed;

import org.jspecify.annotations.NullMarked;
