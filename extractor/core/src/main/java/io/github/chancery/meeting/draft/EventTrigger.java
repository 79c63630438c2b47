package io.github.chancery.meeting.draft;

import io.github.chancery.model.Mention;

/**
 * By what words a text tells of an encounter.
 *
 * @param trigger the word that a pattern found it by
 * @param pattern the pattern's name
 * @param vague whether its type is a guess
 * @param verb whether a verb tells of it, and not only a noun
 * @param main whether it is what some sentence is chiefly about
 * @param surmised whether some who take part are only surmised
 */
public record EventTrigger(
        Mention trigger, String pattern, boolean vague, boolean verb, boolean main, boolean surmised) {

    /** The first words, with how much plainer the later ones tell it. */
    EventTrigger and(EventTrigger later) {
        return new EventTrigger(
                trigger,
                vague ? later.pattern : pattern,
                vague && later.vague,
                verb || later.verb,
                main || later.main,
                surmised && later.surmised);
    }
}
