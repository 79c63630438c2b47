package io.github.chancery.merge.match;

import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Whether two reports can be of one encounter, and why. */
public sealed interface Verdict {
    /** The reason, for a reader. */
    String because();

    default boolean isJoined() {
        return this instanceof Joined;
    }

    /**
     * They can.
     *
     * @param alignment who takes part in both
     * @param days the days that both can be on
     * @param places the places that both name or lie in
     */
    record Joined(ParticipantAlignment alignment, Period days, List<String> places) implements Verdict {
        @Override
        public String because() {
            List<String> reasons = new ArrayList<>();
            reasons.add(alignment.pairs().stream().map(Joined::words).collect(Collectors.joining(", ")));
            reasons.add(Verdict.words(days));
            if (!places.isEmpty()) {
                reasons.add(String.join(", ", places));
            }
            return String.join("; ", reasons);
        }

        private static String words(ParticipantAlignment.Pair pair) {
            String first = pair.first().name().text();
            String second = pair.second().name().text();
            return first.equals(second) ? first : first + " = " + second;
        }
    }

    /** They contradict each other, or too little shows that they are of one. */
    sealed interface Apart extends Verdict {}

    /** Both are of one article, which was read as telling of two encounters. */
    record SameArticle() implements Apart {
        @Override
        public String because() {
            return "one article tells them apart";
        }
    }

    record OtherKind(MeetingType first, MeetingType second) implements Apart {
        @Override
        public String because() {
            return "one is a " + word(first) + ", the other a " + word(second);
        }

        private static String word(MeetingType type) {
            return type.name().toLowerCase(Locale.ROOT);
        }
    }

    record OtherDays(DateInterval first, DateInterval second) implements Apart {
        @Override
        public String because() {
            return first.isLong() || second.isLong()
                    ? "one period is long and not the other's: " + words(first) + "; " + words(second)
                    : "one is " + words(first) + ", the other " + words(second);
        }

        private static String words(DateInterval interval) {
            String days = Verdict.words(interval.days());
            return interval.told().isPresent() ? days : "without a date, of an article that allows " + days;
        }
    }

    record OtherParticipants(ParticipantAlignment alignment) implements Apart {
        @Override
        public String because() {
            List<String> alone =
                    alignment.alone().map(party -> party.name().text()).toList();
            String shared = alignment.pairs().stream()
                    .map(pair -> pair.first().name().text())
                    .collect(Collectors.joining(", "));
            if (alone.isEmpty()) {
                return "only one party is in both: " + shared;
            }
            return (shared.isEmpty() ? "no party is in both" : "both have " + shared) + "; only one has "
                    + String.join(", ", alone);
        }
    }

    record OtherPlaces(List<String> first, List<String> second) implements Apart {
        @Override
        public String because() {
            return "one is in " + String.join(", ", first) + ", the other in " + String.join(", ", second);
        }
    }

    /** Neither has a date, and what they share is too little to know. */
    record TooLittle() implements Apart {
        @Override
        public String because() {
            return "neither tells the day, and no person, place or topic is in both";
        }
    }

    /** One party alone is known, and no common place. */
    record NoCommonPlace(String party) implements Apart {
        @Override
        public String because() {
            return "both tell of " + party + " alone, and no place is in both";
        }
    }

    /** Such as "on 2016-08-26". */
    static String words(Period days) {
        if (days.equals(DateInterval.OF_ONE_TEXT.days())) {
            return "in copies of one text";
        }
        return days.earliest().equals(days.latest())
                ? "on " + days.earliest()
                : "from " + days.earliest() + " to " + days.latest();
    }
}
