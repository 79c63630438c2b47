package io.github.chancery.meeting.decision;

import io.github.chancery.meeting.score.LogisticModel;

/**
 * What decides of an encounter once its article is read, each fitted on annotated articles.
 *
 * @param participant whether somebody takes part
 * @param date whether a time tells when it is
 * @param place whether words tell where it is
 * @param encounter whether it is reported rightly
 */
public record EncounterScorers(
        LogisticModel participant, LogisticModel date, LogisticModel place, LogisticModel encounter) {
    /** The scorers that ship. */
    public static EncounterScorers shipped() {
        return new EncounterScorers(
                LogisticModel.shipped("participant"),
                LogisticModel.shipped("date"),
                LogisticModel.shipped("setting"),
                LogisticModel.shipped("encounter"));
    }
}
