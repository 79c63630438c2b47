package io.github.chancery.meeting.date;

/** Where a time lies, seen from the day of publication, by what is told of it. */
enum Outlook {
    /** Back for sure: a verb in the past. */
    PAST,
    /** Back, as for what was held. */
    BACK,
    /** Ahead, as for what is planned. */
    AHEAD
}
