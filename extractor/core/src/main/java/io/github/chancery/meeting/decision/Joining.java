package io.github.chancery.meeting.decision;

/** What says how likely an event that was judged is of an encounter told before it. */
public interface Joining {
    /** The chance, from 0 to 1. */
    double chance(Retelling retelling);
}
