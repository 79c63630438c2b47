package io.github.chancery.meeting.decision;

import io.github.chancery.meeting.sentence.SentenceView;
import io.github.chancery.model.MeetingDate;
import io.github.chancery.model.TimeExpression;

/**
 * A time that may tell when an encounter is.
 *
 * @param date the days it means, seen from the encounter
 * @param view its sentence
 * @param time the time
 */
public record DateCandidate(MeetingDate date, SentenceView view, TimeExpression time) {}
