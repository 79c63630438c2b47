package io.github.chancery.meeting.encoder;

/** What the encoder is asked of a word that may denote an encounter. */
public enum EventQuestion {
    TRIGGER,
    MEETING,
    VISIT,
    CALL,
    HELD,
    PLANNED,
    PROPOSED,
    CANCELLED,
    DENIED
}
