/** From archives of the web to their articles. */
@NullMarked
package io.github.chancery.read.web;

import org.jspecify.annotations.NullMarked;
