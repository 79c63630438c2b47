package io.github.chancery.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.chancery.store.StoredArticles.Stored;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
    private static final String OTHER = "https://example.org/article/other";

    /** A text of one day (or none), and another that the store has from the same address. */
    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    # is here, published,  other,      standing,  other in input, other is replaced
                    true,      3019-03-02, 3019-03-01, UNCHANGED, false,          true
                    true,      3019-03-01, 3019-03-02, UNCHANGED, false,          true
                    false,     3019-03-02, 3019-03-01, WANTED,    false,          true
                    false,     3019-03-02, 3019-03-01, WANTED,    true,           true
                    false,     3019-03-01, 3019-03-02, OUTDATED,  false,          true
                    false,     3019-03-01, 3019-03-02, OUTDATED,  true,           false
                    false,     3019-03-01, 3019-03-01, WANTED,    true,           false
                    false,     3019-03-01, 3019-03-01, WANTED,    false,          true
                    false,     ,           3019-03-01, WANTED,    true,           false
                    false,     3019-03-01, ,           WANTED,    true,           false
                    false,     ,           ,           WANTED,    false,          true
                    """)
    void theLaterDayWinsAndElseTheInput(
            boolean isHere,
            @Nullable LocalDate published,
            @Nullable LocalDate other,
            Standing standing,
            boolean isOtherGiven,
            boolean isReplaced) {
        List<Stored> others = List.of(new Stored(OTHER, Optional.ofNullable(other)));
        Optional<LocalDate> day = Optional.ofNullable(published);
        assertEquals(standing, Standing.of(isHere, day, others));
        assertEquals(
                isReplaced ? others : List.of(),
                Standing.replaced(day, others, isOtherGiven ? Set.of(OTHER) : Set.of()));
    }
}
