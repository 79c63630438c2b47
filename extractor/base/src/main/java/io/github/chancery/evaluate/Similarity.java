package io.github.chancery.evaluate;

/** How like an annotated meeting one that was found is. */
final class Similarity {
    private static final double LEAST_SHARE_OF_PARTICIPANTS = 0.4;
    private static final double PLACE = 0.3;
    private static final double DATE = 0.3;
    private static final double TYPE = 0.2;
    private static final double STATUS = 0.2;
    private static final double EVIDENCE = 0.5;

    private Similarity() {}

    /**
     * The F1 of their participants, from 0 to 1, and something for each of place, date, type, status and evidence that
     * they share; 0 if they share too few participants to be one meeting.
     */
    static double of(GoldMeeting gold, FoundMeeting found) {
        double participants = participants(gold, found);
        if (participants < LEAST_SHARE_OF_PARTICIPANTS) {
            return 0;
        }
        return participants
                + (sharesPlace(gold, found) ? PLACE : 0)
                + (sharesDate(gold, found) ? DATE : 0)
                + ((gold.type() == found.report().type() ? TYPE : 0)
                        + (gold.status() == found.report().status() ? STATUS : 0))
                + (sharesEvidence(gold, found) ? EVIDENCE : 0);
    }

    /** Whether both tell the date, and the same one. */
    static boolean sharesDate(GoldMeeting gold, FoundMeeting found) {
        return gold.date()
                .flatMap(date -> found.period().filter(period -> DateMatch.sameDays(date, period)))
                .isPresent();
    }

    private static double participants(GoldMeeting gold, FoundMeeting found) {
        int shared = OneToOne.pairs(gold.participants(), found.participants(), GoldEntity::matches)
                .size();
        return Count.of(shared, found.participants().size(), gold.participants().size())
                .f1();
    }

    private static boolean sharesPlace(GoldMeeting gold, FoundMeeting found) {
        return gold.places().stream().anyMatch(place -> found.places().stream().anyMatch(place::matches));
    }

    private static boolean sharesEvidence(GoldMeeting gold, FoundMeeting found) {
        return gold.evidence().stream().anyMatch(sentence -> found.evidence().stream()
                .anyMatch(other -> sentence.contains(other) || other.contains(sentence)));
    }
}
