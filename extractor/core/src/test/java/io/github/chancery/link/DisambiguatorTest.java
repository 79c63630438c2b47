package io.github.chancery.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.link.gazetteer.Topic;
import io.github.chancery.link.match.Candidate;
import io.github.chancery.link.weights.MatchWeights;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisambiguatorTest {
    @ParameterizedTest
    @CsvSource({
        "0.80, 0, 0.50, 0, Q1",
        "0.79, 0, 0.50, 0, -",
        "0.95, 0, 0.88, 0, -",
        "0.95, 0, 0.87, 0, Q1",
        // As good, but far better known; the other way round, too; not where neither is.
        "0.95, 200, 0.90, 10, Q1",
        "0.95, 10, 0.90, 200, Q2",
        "0.95, 200, 0.90, 100, -",
        "0.95, 10, 0.85, 200, Q1",
        "0.82, 10, 0.79, 200, -",
    })
    void theBestOrTheBestKnownOfThoseAsGood(
            double one, int pagesOnOne, double other, int pagesOnOther, String expected) {
        List<Candidate> candidates = List.of(
                new Candidate(new Topic("Q1", "one", List.of(), Optional.empty(), pagesOnOne), one),
                new Candidate(new Topic("Q2", "other", List.of(), Optional.empty(), pagesOnOther), other));
        assertEquals(
                expected,
                new Disambiguator(LinkScores.none(), MatchWeights.shipped().decision())
                        .sure(candidates)
                        .map(candidate -> candidate.item().item())
                        .orElse("-"));
    }
}
