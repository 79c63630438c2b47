package io.github.chancery.bench;

import io.github.chancery.model.Entity;
import io.github.chancery.model.EntityKind;
import io.github.chancery.model.MeetingType;
import io.github.chancery.model.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A made-up meeting.
 *
 * @param first the number of one who takes part
 * @param second that of the other, who is of another country
 * @param city the number of the city
 * @param day when it is
 * @param type how they met
 * @param status what became of it
 * @param topics what it was about
 * @param title the post of both
 */
record SyntheticEncounter(
        int first,
        int second,
        int city,
        LocalDate day,
        MeetingType type,
        Status status,
        List<Entity> topics,
        Optional<String> title) {
    private static final int FREQUENT_TOPICS = 300;
    private static final int TOPICS = 100_000;
    private static final List<String> OFFICES = List.of("President", "Prime Minister", "Foreign Minister", "Envoy");

    SyntheticEncounter {
        topics = List.copyOf(topics);
    }

    /** A meeting held of which no more is told than who, where and when. */
    static SyntheticEncounter plain(SyntheticWorld world, LocalDate day, Random random) {
        int first = world.anyPerson(random);
        int second = world.anyPerson(random);
        while (SyntheticWorld.countryOf(second) == SyntheticWorld.countryOf(first)) {
            second = world.anyPerson(random);
        }
        return new SyntheticEncounter(
                first,
                second,
                world.anyCity(random),
                day,
                MeetingType.MEETING,
                Status.HELD,
                List.of(),
                Optional.empty());
    }

    /**
     * The same with topics and titles. Six in ten are meetings, the others visits or calls; 85 in a hundred were held. Of
     * three topics in four a few hundred are told often, the others once or twice, as the topics of the news are an
     * article's own words.
     */
    SyntheticEncounter detailed(Random random) {
        return new SyntheticEncounter(
                first,
                second,
                city,
                day,
                type(random),
                status(random.nextInt(100)),
                Stream.generate(() -> topic(random)).limit(random.nextInt(4)).toList(),
                Optional.of(OFFICES.get(random.nextInt(OFFICES.size()))));
    }

    private static MeetingType type(Random random) {
        if (random.nextInt(10) < 6) {
            return MeetingType.MEETING;
        }
        return random.nextInt(4) < 3 ? MeetingType.VISIT : MeetingType.CALL;
    }

    private static Status status(int share) {
        if (share < 85) {
            return Status.HELD;
        }
        if (share < 95) {
            return share < 91 ? Status.PLANNED : Status.PROPOSED;
        }
        return share < 98 ? Status.CANCELLED : Status.DENIED;
    }

    private static Entity topic(Random random) {
        int number = random.nextInt(4) < 3 ? random.nextInt(FREQUENT_TOPICS) : random.nextInt(TOPICS);
        return new Entity(
                EntityKind.TOPIC,
                "situation in Land" + number % 211 + " and its Matter" + number / 10,
                List.of(),
                "noun phrase",
                Optional.empty());
    }
}
