package io.github.chancery.meeting.draft;

import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.Judgement;
import io.github.chancery.meeting.pattern.RoleName;
import io.github.chancery.model.Status;

/**
 * Says how an event stands: planned where a pattern reads that it is put off to a time that is told, called off where one
 * reads so, for of both there is little to learn from; else as a scorer
 * judged it; else by the other cues, what is denied before what is only wished or planned.
 */
public final class StatusFinder {
    private StatusFinder() {}

    public static Status find(EventMention event) {
        if (event.has(RoleName.MOVED)) {
            return Status.PLANNED;
        }
        if (event.has(RoleName.CANCELLED)) {
            return Status.CANCELLED;
        }
        return event.judgement().map(Judgement::status).orElseGet(() -> byCues(event));
    }

    private static Status byCues(EventMention event) {
        if (event.has(RoleName.DENIED)) {
            return Status.DENIED;
        }
        if (event.has(RoleName.PROPOSED)) {
            return Status.PROPOSED;
        }
        return event.has(RoleName.PLANNED) ? Status.PLANNED : Status.HELD;
    }
}
