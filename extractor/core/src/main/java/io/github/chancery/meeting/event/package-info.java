/** From the event mentions of an article's sentences to reports, one an encounter. */
@NullMarked
package io.github.chancery.meeting.event;

import org.jspecify.annotations.NullMarked;
