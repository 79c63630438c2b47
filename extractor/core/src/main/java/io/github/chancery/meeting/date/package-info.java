/** When an event mention is, in the text's words and as days. */
@NullMarked
package io.github.chancery.meeting.date;

import org.jspecify.annotations.NullMarked;
