/** Where an event mention is. */
@NullMarked
package io.github.chancery.meeting.place;

import org.jspecify.annotations.NullMarked;
