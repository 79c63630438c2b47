package io.github.chancery.read.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The passages of a text without the lines near its top that tell when it was published.
 *
 * @param day the day they tell
 */
record DatedPassages(List<Passage> passages, Optional<LocalDate> day) {

    static DatedPassages of(List<Passage> passages) {
        long top = passages.stream().takeWhile(passage -> !passage.isProse()).count();
        boolean chronicle = passages.stream().skip(top).anyMatch(DatedPassages::isDate);
        if (chronicle) {
            // Dates all through the text head its parts; none of them is the publication's.
            return new DatedPassages(passages, Optional.empty());
        }
        return new DatedPassages(
                passages.stream().filter(passage -> !isDate(passage)).toList(),
                passages.stream()
                        .map(PublicationDateLine::day)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static boolean isDate(Passage passage) {
        return PublicationDateLine.day(passage).isPresent();
    }
}
