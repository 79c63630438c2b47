/** From parsed sentences to reports of meetings, by patterns that are data. */
@NullMarked
package io.github.chancery.meeting;

import org.jspecify.annotations.NullMarked;
