package io.github.chancery.meeting.encoder;

/** What the encoder is asked of a word that may tell more of the encounter that another word denotes: whether it plays a role there. */
public enum RoleQuestion {
    PARTY,
    PLACE,
    TIME,
    TOPIC,
    /** Whether it denotes the same encounter. */
    SAME
}
