package io.github.chancery.merge;

import io.github.chancery.graph.StoredGraph;
import io.github.chancery.graph.Vocabulary;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * What tells, of an article with a text similar to another's, whether it is a copy.
 *
 * @param article the article
 * @param published when it was published
 * @param hash of the text, as the graph has it
 * @param parties whom its reports name as participants, but for groups, which are each article's own
 */
record Source(Node article, Optional<LocalDate> published, Optional<Node> hash, Set<Node> parties) {
    /** So many days after another an article may still be a copy that is not the same to the letter. */
    static final int NEWS_DAYS = 7;

    /** The earliest first, those without a date of publication last, then by IRI. */
    static final Comparator<Source> EARLIEST_FIRST = Comparator.comparing(
                    (Source source) -> source.published().orElse(LocalDate.MAX))
            .thenComparing(source -> source.article().getURI());

    Source {
        parties = Set.copyOf(parties);
    }

    /** Reads it from the article's graph. */
    static Source read(Node article, Graph graph) {
        StoredGraph stored = new StoredGraph(graph);
        return new Source(
                article,
                stored.day(article, Vocabulary.DATE_PUBLISHED),
                stored.object(article, Vocabulary.TEXT_HASH),
                graph.find(Node.ANY, Vocabulary.PARTICIPANT, Node.ANY)
                        .mapWith(triple -> triple.getObject())
                        .filterDrop(party -> stored.is(party, Vocabulary.GROUP))
                        .toSet());
    }

    /** What two articles with the same text may differ in; where they do not, one stands for both. */
    record Alike(Node hash, Optional<LocalDate> published, Set<Node> parties) {}

    /** What it has in common with others that it cannot be told from; nothing if the graph has no hash. */
    Optional<Alike> alike() {
        return hash.map(same -> new Alike(same, published, parties));
    }

    /**
     * Whether one of two articles with similar texts is a copy of the other: both were published within a week, or of
     * neither the day is known, and it is not so that each names a party that the other leaves out.
     */
    boolean isLike(Source other) {
        return isOfOneWeekWith(other) && (parties.containsAll(other.parties) || other.parties.containsAll(parties));
    }

    boolean isOfOneWeekWith(Source other) {
        if (published.isEmpty() || other.published.isEmpty()) {
            return published.isEmpty() && other.published.isEmpty();
        }
        return Math.abs(ChronoUnit.DAYS.between(published.get(), other.published.get())) <= NEWS_DAYS;
    }
}
