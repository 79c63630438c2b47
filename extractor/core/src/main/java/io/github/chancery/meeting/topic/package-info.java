/** What an event mention is about: where its topics begin, end and part. */
@NullMarked
package io.github.chancery.meeting.topic;

import org.jspecify.annotations.NullMarked;
