/** From mail to articles. */
@NullMarked
package io.github.chancery.read.mail;

import org.jspecify.annotations.NullMarked;
