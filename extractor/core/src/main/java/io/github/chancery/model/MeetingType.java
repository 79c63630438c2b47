package io.github.chancery.model;

/** How the parties met. */
public enum MeetingType {
    /** Face to face, or unsaid how. */
    MEETING,
    /** Travel to a country or an institution. */
    VISIT,
    /** By telephone or video. */
    CALL
}
