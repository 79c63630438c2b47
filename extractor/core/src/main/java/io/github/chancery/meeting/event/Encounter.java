package io.github.chancery.meeting.event;

import io.github.chancery.meeting.draft.DraftReport;
import io.github.chancery.meeting.pattern.EventMention;
import java.util.function.UnaryOperator;

/** One encounter that an article tells of: its draft, which grows with each mention, and where it was last told of. */
final class Encounter {
    /** How many sentences after it a text may still say what a meeting was about. */
    private static final int NEAR = 3;

    private DraftReport draft;
    private int lastSentence;

    Encounter(EventMention event, DraftReport draft) {
        this.draft = draft;
        this.lastSentence = event.sentence().index();
    }

    DraftReport draft() {
        return draft;
    }

    /** Adds another mention. */
    void add(EventMention event, DraftReport mentioned) {
        draft = draft.and(mentioned);
        lastSentence = event.sentence().index();
    }

    /** Adds only what another mention says it is about. */
    void addTopics(EventMention event, DraftReport mentioned) {
        draft = draft.about(mentioned);
        lastSentence = event.sentence().index();
    }

    void change(UnaryOperator<DraftReport> change) {
        draft = change.apply(draft);
    }

    boolean isOfMany() {
        return draft.parties().size() > 1;
    }

    boolean isToldIn(EventMention event) {
        return draft.isToldIn(event.sentence().mention());
    }

    /** "They agreed on a truce" is of the meeting just told, if nothing else was told in between. */
    boolean isNear(EventMention event) {
        return distance(event) <= NEAR;
    }

    /** How many sentences lie between the last mention and an event. */
    int distance(EventMention event) {
        return event.sentence().index() - lastSentence;
    }
}
