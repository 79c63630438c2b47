package io.github.chancery.link.match;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.link.context.MentionContext;
import io.github.chancery.link.gazetteer.Gazetteer;
import io.github.chancery.link.gazetteer.Gazetteers;
import io.github.chancery.link.index.IndexCache;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TopicMatcherTest {
    private static final Gazetteer GAZETTEER = Gazetteers.invented(
            Map.of(
                    "countries.tsv",
                    "Q1\tGondor\tGO\tGondorian\t\t\t\t\t\t\tstate\ttest\nQ2\tRohan\tRO\tRohirric\t\t\t\t\t\t\tstate\ttest\n",
                    "topics.tsv",
                    """
            Q11\tGondorian crisis\t\t3018-05\tcrisis\ttest
            Q12\tWar in Rohan\t\t3019-03-01\tconflict\ttest
            Q13\tBree agreements\t\t\tagreement\ttest
            """));

    private static final TopicMatcher MATCHER = new TopicMatcher(IndexCache.open(GAZETTEER));

    @ParameterizedTest
    @CsvSource({
        "Gondorian crisis, Q11",
        "the Gondorian crisis, Q11",
        "the crisis in Gondor, Q11",
        "Gondor's crisis, Q11",
        "Gondor’s ongoing crisis, -",
        "the ongoing Gondor crisis, Q11",
        "efforts to resolve the Gondorian crisis, Q11",
        "a political solution to the crisis in Gondor, -",
        "political solution to the crisis in Gondor, Q11",
        "implementation of the Bree agreements, Q13",
        "Rohan's war, Q12",
        "the Rohirric war, Q12",
        // Other things than the event: its results, its refugees, what only has its words.
        "impact of the Gondorian crisis on Rohan, -",
        "refugees of the Gondorian crisis, -",
        "Gondorian crisis centre, -",
        "situation in Gondor, -",
        "Gondor, -",
        "crisis, -",
        "war, -",
    })
    void aPhraseMeansAnEventHoweverItIsPut(String phrase, String expected) {
        assertEquals(expected, item(phrase, LocalDate.of(3020, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource({"3019-02-28, -", "3019-03-01, Q12"})
    void anEventIsNotMeantBeforeItBegins(LocalDate date, String expected) {
        assertEquals(expected, item("war in Rohan", date));
    }

    private String item(String phrase, LocalDate date) {
        MentionContext context = new MentionContext(Set.of(), Set.of(), Set.of(), Optional.of(date));
        return MATCHER.find(phrase, context).stream()
                .max(Comparator.comparingDouble(Candidate::score))
                .map(candidate -> candidate.item().item())
                .orElse("-");
    }
}
