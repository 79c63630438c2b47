package io.github.chancery.meeting.draft;

import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.Judgement;
import io.github.chancery.meeting.pattern.RoleName;
import io.github.chancery.model.Status;

/** Reads an event's status off its cues: what is denied or called off first, then what is only wished or planned. */
public final class StatusFinder {
    private StatusFinder() {}

    public static Status find(EventMention event) {
        return event.judgement().map(Judgement::status).orElseGet(() -> byCues(event));
    }

    private static Status byCues(EventMention event) {
        if (event.has(RoleName.CANCELLED)) {
            return Status.CANCELLED;
        }
        if (event.has(RoleName.DENIED)) {
            return Status.DENIED;
        }
        if (event.has(RoleName.PROPOSED)) {
            return Status.PROPOSED;
        }
        return event.has(RoleName.PLANNED) ? Status.PLANNED : Status.HELD;
    }
}
