/** What a sentence says, looked up by token: names, times, dependents, quotation marks and noun phrases. */
@NullMarked
package io.github.chancery.meeting.sentence;

import org.jspecify.annotations.NullMarked;
