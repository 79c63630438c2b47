package io.github.chancery.meeting.draft;

import io.github.chancery.meeting.pattern.EventMention;
import io.github.chancery.meeting.pattern.Judgement;
import io.github.chancery.meeting.pattern.RoleName;
import io.github.chancery.model.Status;
import java.util.EnumSet;
import java.util.Set;

/**
 * Says how an event stands: planned where a pattern reads that it is put off to a time that is told, called off where one
 * reads so, for of both there is little to learn from; else as scorers judged it, but held, and against a denial planned, only
 * where that is clear; else by the other cues, what is denied before what is only wished or planned.
 */
public final class StatusFinder {
    /** From what chance on an event is held, chosen on annotated articles so that as many have the right status as without. */
    private static final double HELD = 0.5;

    /** The same where a cue says that it is only wished. */
    private static final double HELD_THOUGH_WISHED = 0.8;

    /** From what chance on it is planned where a cue denies it: "will not only meet him". */
    private static final double PLANNED_THOUGH_DENIED = 0.7;

    private static final Set<Status> OTHERS = EnumSet.complementOf(EnumSet.of(Status.HELD));

    private StatusFinder() {}

    public static Status find(EventMention event) {
        if (event.has(RoleName.MOVED)) {
            return Status.PLANNED;
        }
        if (event.has(RoleName.CANCELLED)) {
            return Status.CANCELLED;
        }
        return event.judgement().map(judged -> judged(event, judged)).orElseGet(() -> byCues(event));
    }

    private static Status judged(EventMention event, Judgement judged) {
        Status likeliest = judged.likeliest(EnumSet.allOf(Status.class));
        boolean clear =
                switch (likeliest) {
                    case HELD -> isClearlyHeld(event, judged.chanceOf(Status.HELD));
                    case PLANNED ->
                        !event.has(RoleName.DENIED) || judged.chanceOf(Status.PLANNED) >= PLANNED_THOUGH_DENIED;
                    case PROPOSED, CANCELLED, DENIED -> true;
                };
        if (clear) {
            return likeliest;
        }
        Status cued = byCues(event);
        return cued == Status.HELD ? judged.likeliest(OTHERS) : cued;
    }

    private static boolean isClearlyHeld(EventMention event, double chance) {
        double least = event.has(RoleName.PROPOSED) ? HELD_THOUGH_WISHED : HELD;
        return !event.has(RoleName.DENIED) && chance >= least;
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
