package io.github.chancery.graph.meeting;

import io.github.chancery.graph.Vocabulary;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What the default graph holds of an entity itself: all classes and wholes that articles tell, and one label. */
public final class EntityDescription {
    /** The properties that describe an entity in an article's graph. */
    static final List<Node> DESCRIBING = List.of(Vocabulary.TYPE, Vocabulary.LABEL, Vocabulary.CONTAINED_IN);

    private EntityDescription() {}

    /**
     * The triples of one entity.
     *
     * @param told all that the articles' graphs tell of its class, its label and what it lies in, each with the number of articles
     *     that do; the numbers of labels alone count
     */
    public static Set<Triple> of(Map<Triple, Long> told) {
        Set<Triple> triples = new HashSet<>();
        told.keySet().stream().filter(triple -> !isLabel(triple)).forEach(triples::add);
        label(told).ifPresent(triples::add);
        return triples;
    }

    /** The label that most articles give; the first in alphabetical order where several are as frequent. */
    private static Optional<Triple> label(Map<Triple, Long> told) {
        return told.keySet().stream()
                .filter(EntityDescription::isLabel)
                .max(Comparator.<Triple, Long>comparing(told::get)
                        .thenComparing(triple -> triple.getObject().toString(), Comparator.reverseOrder()));
    }

    private static boolean isLabel(Triple triple) {
        return triple.getPredicate().equals(Vocabulary.LABEL);
    }
}
