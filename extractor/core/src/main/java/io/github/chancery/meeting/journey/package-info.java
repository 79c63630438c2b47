/** Where travellers are as the text goes on: what visits and journeys tell of the meetings on the way. */
@NullMarked
package io.github.chancery.meeting.journey;

import org.jspecify.annotations.NullMarked;
