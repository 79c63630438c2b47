package io.github.chancery.evaluate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an annotated meeting and the one found for it tell. Where one of them is not, what the other tells is missed or
 * invented.
 *
 * @param counts how much of it agrees
 * @param links the links of what agrees
 */
record Facts(Counts counts, LinkCount links) {
    static final Facts NONE = new Facts(Counts.NONE, LinkCount.NONE);

    static Facts ofPair(Pair<GoldMeeting, FoundMeeting> pair) {
        GoldMeeting gold = pair.gold();
        FoundMeeting found = pair.found();
        List<Pair<GoldEntity, FoundEntity>> participants =
                OneToOne.pairs(gold.participants(), found.participants(), GoldEntity::matches);
        Counts counts = Counts.of(
                new Count(1, 0, 0),
                Count.of(
                        participants.size(),
                        found.participants().size(),
                        gold.participants().size()),
                places(gold, found),
                date(gold, found),
                Count.of(
                        topics(gold, found),
                        found.topics().size(),
                        gold.topics().size()));
        LinkCount links = Stream.concat(participants.stream(), placePairs(gold, found))
                .map(LinkCount::of)
                .reduce(LinkCount.NONE, LinkCount::plus);
        return new Facts(counts, links);
    }

    static Facts ofMissed(GoldMeeting gold) {
        Counts counts = Counts.of(
                new Count(0, 0, 1),
                new Count(0, 0, gold.participants().size()),
                new Count(0, 0, gold.places().isEmpty() ? 0 : 1),
                new Count(0, 0, gold.date().isPresent() ? 1 : 0),
                new Count(0, 0, gold.topics().size()));
        return new Facts(counts, LinkCount.NONE);
    }

    static Facts ofInvented(FoundMeeting found) {
        Counts counts = Counts.of(
                new Count(0, 1, 0),
                new Count(0, found.participants().size(), 0),
                new Count(0, found.places().size(), 0),
                new Count(0, found.period().isPresent() ? 1 : 0, 0),
                new Count(0, found.topics().size(), 0));
        return new Facts(counts, LinkCount.NONE);
    }

    Facts plus(Facts other) {
        return new Facts(counts.plus(other.counts), links.plus(other.links));
    }

    /** The place counts once, however many of the annotated ways to tell it were found. */
    private static Count places(GoldMeeting gold, FoundMeeting found) {
        int good = (int) found.places().stream()
                .filter(place -> gold.places().stream().anyMatch(one -> one.matches(place)))
                .count();
        boolean missed = good == 0 && !gold.places().isEmpty();
        return new Count(good == 0 ? 0 : 1, found.places().size() - good, missed ? 1 : 0);
    }

    private static Stream<Pair<GoldEntity, FoundEntity>> placePairs(GoldMeeting gold, FoundMeeting found) {
        return gold.places().stream().flatMap(place -> first(place, found.places()).stream());
    }

    private static Optional<Pair<GoldEntity, FoundEntity>> first(GoldEntity place, List<FoundEntity> found) {
        return found.stream().filter(place::matches).findFirst().map(one -> new Pair<>(place, one));
    }

    private static Count date(GoldMeeting gold, FoundMeeting found) {
        int right = Similarity.sharesDate(gold, found) ? 1 : 0;
        int told = found.period().isPresent() ? 1 : 0;
        return Count.of(right, told, gold.date().isPresent() ? 1 : 0);
    }

    private static int topics(GoldMeeting gold, FoundMeeting found) {
        return OneToOne.pairs(gold.topics(), found.topics(), Facts::sameTopic).size();
    }

    private static boolean sameTopic(String gold, FoundEntity found) {
        return found.names().stream().anyMatch(name -> NameMatch.sameTopic(gold, name));
    }
}
