package io.github.chancery.evaluate;

/** What is counted. */
enum Measure {
    MEETINGS,
    PARTICIPANTS,
    PLACES,
    DATES,
    TOPICS,
    /** Participants, places, dates and topics together. */
    FACTS
}
