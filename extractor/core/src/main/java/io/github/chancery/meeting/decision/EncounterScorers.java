package io.github.chancery.meeting.decision;

import io.github.chancery.meeting.score.LogisticModel;

/**
 * What decides of an encounter once its article is read, each fitted on annotated articles.
 *
 * @param participant whether somebody takes part
 * @param date whether a time tells when it is
 * @param place whether words tell where it is
 * @param encounter whether it is reported rightly
 * @param same whether an event is of an encounter told before
 * @param doublet whether two encounters, once the article is read, turn out to be one
 * @param following whether a phrase of a sentence behind it tells what it was about
 */
public record EncounterScorers(
        LogisticModel participant,
        LogisticModel date,
        LogisticModel place,
        LogisticModel encounter,
        LogisticModel same,
        LogisticModel doublet,
        LogisticModel following)
        implements Joining {
    /**
     * The scorers that ship.
     *
     * @param reading the way of reading that they are for: the name of a folder of models
     */
    public static EncounterScorers shipped(String reading) {
        return new EncounterScorers(
                LogisticModel.shipped(reading, "participant"),
                LogisticModel.shipped(reading, "date"),
                LogisticModel.shipped(reading, "setting"),
                LogisticModel.shipped(reading, "encounter"),
                LogisticModel.shipped(reading, "same"),
                LogisticModel.shipped(reading, "doublet"),
                LogisticModel.shipped(reading, "following"));
    }

    @Override
    public double chance(Retelling retelling) {
        return same.chance(JoiningFeatures.of(retelling));
    }
}
