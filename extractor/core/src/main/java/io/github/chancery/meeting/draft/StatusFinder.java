package io.github.chancery.meeting.draft;

import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.RoleName;
import io.github.chancery.model.Status;

/** Reads a candidate's status off its cues: what is denied or called off first, then what is only wished or planned. */
public final class StatusFinder {
    private StatusFinder() {}

    public static Status find(EventMention candidate) {
        if (candidate.has(RoleName.CANCELLED)) {
            return Status.CANCELLED;
        }
        if (candidate.has(RoleName.DENIED)) {
            return Status.DENIED;
        }
        if (candidate.has(RoleName.PROPOSED)) {
            return Status.PROPOSED;
        }
        return candidate.has(RoleName.PLANNED) ? Status.PLANNED : Status.HELD;
    }
}
