package io.github.chancery.merge.copy;

import io.github.chancery.model.SourceArticle;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;

/** When two articles with similar texts are copies of each other, and which is the original. */
final class SourceRules {
    /** So many days after another an article may still be a copy that is not the same to the letter. */
    static final int NEWS_DAYS = 7;

    /** The earliest first, those without a date of publication last, then by IRI. */
    static final Comparator<SourceArticle> EARLIEST_FIRST = Comparator.comparing(
                    (SourceArticle source) -> source.published().orElse(LocalDate.MAX))
            .thenComparing(SourceArticle::iri);

    private SourceRules() {}

    /**
     * Whether one of two articles with similar texts is a copy of the other: both were published within a week, or of
     * neither the day is known, and it is not so that each names a party that the other leaves out.
     */
    static boolean areCopies(SourceArticle one, SourceArticle other) {
        return areOfOneWeek(one, other)
                && (one.participants().containsAll(other.participants())
                        || other.participants().containsAll(one.participants()));
    }

    static boolean areOfOneWeek(SourceArticle one, SourceArticle other) {
        if (one.published().isEmpty() || other.published().isEmpty()) {
            return one.published().isEmpty() && other.published().isEmpty();
        }
        return Math.abs(ChronoUnit.DAYS.between(
                        one.published().get(), other.published().get()))
                <= NEWS_DAYS;
    }
}
