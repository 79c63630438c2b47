package io.github.chancery.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.chancery.link.gazetteer.City;
import io.github.chancery.link.gazetteer.ItemKind;
import io.github.chancery.link.gazetteer.Topic;
import io.github.chancery.link.match.Candidate;
import io.github.chancery.link.weights.MatchWeights;
import io.github.chancery.model.Link;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LinkScoresTest {
    private static final int STEPS = 100;

    private final LinkScores scores = LinkScores.shipped();

    @ParameterizedTest
    @EnumSource(ItemKind.class)
    void whatFitsBetterIsNotLessLikely(ItemKind kind) {
        double last = 0;
        for (int i = 0; i <= STEPS; i++) {
            double share = scores.share(kind, (double) i / STEPS);
            assertTrue(share >= last && share <= 1, kind + " at " + i + ": " + share);
            last = share;
        }
    }

    @Test
    void aKindThatWasNotFittedKeepsItsFit() {
        assertEquals(0.87, scores.share(ItemKind.TOPIC, 0.87));
        assertEquals(0.4, LinkScores.none().share(ItemKind.CITY, 0.4));
        assertTrue(scores.share(ItemKind.CITY, 0.8) < 0.8, "cities that fit so well are often others");
    }

    @Test
    void twoThatFitAsWellAreHalfAsLikely() {
        Candidate one = new Candidate(new Topic("Q1", "one", List.of()), 0.9);
        Candidate other = new Candidate(new Topic("Q2", "other", List.of()), 0.88);
        Disambiguation choice =
                new Disambiguator(scores, MatchWeights.shipped().decision()).decide(List.of(one, other));
        assertEquals(Optional.empty(), choice.link());
        assertEquals(
                List.of(0.45, 0.44),
                choice.candidates().stream().map(Link::score).toList());
    }

    @Test
    void besideOneThatIsSureTheOthersHaveTheRest() {
        Candidate one = new Candidate(new Topic("Q1", "one", List.of()), 0.95);
        Candidate other = new Candidate(new City("Q2", "other", "GO", 1, Optional.empty(), List.of()), 0.79);
        Disambiguation choice =
                new Disambiguator(LinkScores.none(), MatchWeights.shipped().decision()).decide(List.of(one, other));
        assertEquals("Q1", choice.link().orElseThrow().item());
        assertEquals(
                List.of(0.95, 0.05),
                choice.candidates().stream().map(Link::score).toList());
    }
}
