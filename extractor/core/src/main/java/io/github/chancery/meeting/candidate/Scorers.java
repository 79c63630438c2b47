package io.github.chancery.meeting.candidate;

import io.github.chancery.meeting.score.Features;
import io.github.chancery.meeting.score.LogisticModel;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Status;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * What decides of candidates, each fitted on annotated articles.
 *
 * @param trigger whether a word denotes an encounter of diplomacy
 * @param types whether that is of a type
 * @param statuses whether its status is this
 * @param party whether a word stands for who takes part in it
 * @param place whether it tells where
 * @param time whether it tells when
 * @param topic whether a phrase tells what it is about
 */
public record Scorers(
        LogisticModel trigger,
        Map<MeetingType, LogisticModel> types,
        Map<Status, LogisticModel> statuses,
        LogisticModel party,
        LogisticModel place,
        LogisticModel time,
        LogisticModel topic) {

    /**
     * The scorers that ship.
     *
     * @param reading the way of reading that they are for: the name of a folder of models
     */
    public static Scorers shipped(String reading) {
        Map<MeetingType, LogisticModel> types = new EnumMap<>(MeetingType.class);
        for (MeetingType type : MeetingType.values()) {
            types.put(type, LogisticModel.shipped(reading, "type-" + type.name().toLowerCase(Locale.ROOT)));
        }
        Map<Status, LogisticModel> statuses = new EnumMap<>(Status.class);
        for (Status status : Status.values()) {
            statuses.put(
                    status,
                    LogisticModel.shipped(reading, "status-" + status.name().toLowerCase(Locale.ROOT)));
        }
        return new Scorers(
                LogisticModel.shipped(reading, "trigger"),
                types,
                statuses,
                LogisticModel.shipped(reading, "party"),
                LogisticModel.shipped(reading, "place"),
                LogisticModel.shipped(reading, "time"),
                LogisticModel.shipped(reading, "topic"));
    }

    MeetingType type(Features features) {
        return best(types, features, MeetingType.MEETING);
    }

    /** The chance of each status. */
    Map<Status, Double> status(Features features) {
        Map<Status, Double> chances = new EnumMap<>(Status.class);
        statuses.forEach((status, scorer) -> chances.put(status, scorer.chance(features)));
        return chances;
    }

    /** The likeliest; of two equally likely ones the first. */
    private static <E extends Enum<E>> E best(Map<E, LogisticModel> scorers, Features features, E otherwise) {
        E best = otherwise;
        double most = -1;
        for (E each : best.getDeclaringClass().getEnumConstants()) {
            LogisticModel scorer = scorers.get(each);
            double chance = scorer == null ? -1 : scorer.chance(features);
            if (chance > most) {
                most = chance;
                best = each;
            }
        }
        return best;
    }
}
