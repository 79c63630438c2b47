package io.github.chancery.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class OneToOneTest {
    @Test
    void anEarlierPairGivesWayWhereThatMakesMorePairs() {
        List<Pair<String, String>> pairs = OneToOne.pairs(
                List.of("Gondor or Arnor", "Gondor"),
                List.of("Gondor", "Arnor"),
                (gold, found) -> gold.contains(found));
        assertEquals(List.of(new Pair<>("Gondor", "Gondor"), new Pair<>("Gondor or Arnor", "Arnor")), pairs);
    }

    @Test
    void nothingStandsInTwoPairs() {
        assertEquals(
                1,
                OneToOne.pairs(List.of("Rohan", "Rohan"), List.of("Rohan"), String::equals)
                        .size());
        assertEquals(List.of(), OneToOne.pairs(List.of("Rohan"), List.of("Harad"), String::equals));
    }
}
