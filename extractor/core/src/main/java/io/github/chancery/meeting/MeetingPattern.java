package io.github.chancery.meeting;

import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import io.github.chancery.model.MeetingType;
import java.util.Optional;

/**
 * A compiled pattern.
 *
 * @param name its name in its file; what it finds is reported under it
 * @param type what a match of it is, or nothing if it only adds roles to events that others find
 * @param parties how many participants an event that it finds needs at least
 * @param semgrex matched against the enhanced dependency graph of a sentence; its node "event" is the event
 */
record MeetingPattern(String name, Optional<MeetingType> type, int parties, SemgrexPattern semgrex) {}
