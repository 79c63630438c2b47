/** A small neural encoder that reads stretches of an article, and what it says of the words there. */
@NullMarked
package io.github.chancery.meeting.encoder;

import org.jspecify.annotations.NullMarked;
