package io.github.chancery.train;

import io.github.chancery.meeting.encoder.RoleQuestion;
import io.github.chancery.meeting.encoder.Window;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Status;
import java.util.List;
import java.util.Optional;

/**
 * What the encoder is to say of a word that may denote an encounter.
 *
 * @param word the word
 * @param encounter what it denotes, if it denotes one
 * @param roles what it is to say of other words' roles in that
 */
record EventLesson(Window.Word word, Optional<Encounter> encounter, List<RoleLesson> roles) {
    EventLesson {
        roles = List.copyOf(roles);
    }

    /** What kind of encounter a word denotes. */
    record Encounter(MeetingType type, Status status) {}

    /** Whether a word plays a role in it. */
    record RoleLesson(Window.Word word, RoleQuestion question, boolean yes) {}
}
