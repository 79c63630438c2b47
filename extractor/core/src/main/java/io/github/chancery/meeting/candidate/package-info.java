/** What may denote an encounter and what may play a role in it, with the features that scorers decide by. */
@NullMarked
package io.github.chancery.meeting.candidate;

import org.jspecify.annotations.NullMarked;
