/** Learned scorers over named features. */
@NullMarked
package io.github.chancery.meeting.score;

import org.jspecify.annotations.NullMarked;
