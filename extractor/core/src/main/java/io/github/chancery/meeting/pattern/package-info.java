/** Patterns as data, and the event mentions that they find in a sentence with the tokens that play a role in each. */
@NullMarked
package io.github.chancery.meeting.pattern;

import org.jspecify.annotations.NullMarked;
