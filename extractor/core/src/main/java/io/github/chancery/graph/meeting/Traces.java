package io.github.chancery.graph.meeting;

import io.github.chancery.graph.QuadView;
import io.github.chancery.graph.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** Traces the triples of a store's default graph to the reports of its named graphs. */
public final class Traces {
    /** What a meeting's reports say together is told by none of them. */
    private static final Set<Node> DERIVED = Set.of(
            Vocabulary.LABEL,
            Vocabulary.IDENTIFIER,
            Vocabulary.PARTICIPANT_LINE,
            Vocabulary.PLACE_LINE,
            Vocabulary.TOPIC_LINE,
            Vocabulary.DATE_LINE,
            Vocabulary.ORDER,
            Vocabulary.TALLY_LINE,
            Vocabulary.HELD_DAYS,
            Vocabulary.COUNTRIES_MET,
            Vocabulary.DIFFERS_IN,
            Vocabulary.INDEPENDENT_SOURCES,
            Vocabulary.PARTICIPATION,
            Vocabulary.TYPE);

    private final QuadView quads;
    private Node lastSubject = Node.ANY;
    private Optional<Told> lastTold = Optional.empty();

    /** @param quads a store's */
    public Traces(QuadView quads) {
        this.quads = quads;
    }

    /** What the reports of a meeting tell. */
    private record Told(Set<Node> reports, Set<Node> values) {}

    /** Hands on each triple that no report tells, or that does not follow from what reports tell; a sentence each. */
    public void untraced(Consumer<String> findings) {
        try (Stream<Quad> all = quads.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY)) {
            all.map(Quad::asTriple)
                    .filter(triple -> !isTraced(triple))
                    .forEach(triple -> findings.accept("<" + triple.getSubject() + "> has the <" + triple.getPredicate()
                            + "> " + triple.getObject() + ", which no report tells"));
        }
    }

    private boolean isTraced(Triple triple) {
        if (triple.getPredicate().equals(Vocabulary.COPY_OF)) {
            return isArticle(triple.getSubject()) && isArticle(triple.getObject());
        }
        if (triple.getPredicate().equals(Vocabulary.REPLACED_BY)) {
            return !told(triple.getObject()).map(Told::reports).orElse(Set.of()).isEmpty();
        }
        return told(triple.getSubject())
                .map(told -> isTold(triple, told))
                .orElseGet(
                        () -> quads.contains(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject()));
    }

    private static boolean isTold(Triple triple, Told told) {
        if (triple.getPredicate().equals(Vocabulary.REPORT)) {
            return told.reports.contains(triple.getObject());
        }
        return DERIVED.contains(triple.getPredicate())
                ? !told.reports.isEmpty()
                : told.values.contains(triple.getObject());
    }

    private boolean isArticle(Node article) {
        return quads.contains(article, article, Vocabulary.TYPE, Vocabulary.NEWS_ARTICLE);
    }

    /** What is told of a meeting, or of the one that a participation is part of; nothing if it is neither. */
    private Optional<Told> told(Node subject) {
        if (!subject.equals(lastSubject)) {
            lastTold = Stream.concat(Stream.of(subject), wholes(subject).stream())
                    .filter(thing -> DefaultGraph.contains(quads, thing, Vocabulary.REPORT, Node.ANY))
                    .findFirst()
                    .map(this::toldOf);
            lastSubject = subject;
        }
        return lastTold;
    }

    private List<Node> wholes(Node participation) {
        return DefaultGraph.find(quads, Node.ANY, Vocabulary.PARTICIPATION, participation).stream()
                .map(Triple::getSubject)
                .toList();
    }

    private Told toldOf(Node meeting) {
        Set<Node> reports = new HashSet<>();
        Set<Node> values = new HashSet<>();
        DefaultGraph.find(quads, meeting, Vocabulary.REPORT, Node.ANY).stream()
                .map(Triple::getObject)
                .filter(report -> quads.contains(Node.ANY, report, Vocabulary.TYPE, Vocabulary.REPORT_CLASS))
                .forEach(report -> {
                    reports.add(report);
                    addValues(report, values);
                });
        return new Told(reports, values);
    }

    private void addValues(Node report, Set<Node> values) {
        quads.find(Node.ANY, report, Node.ANY, Node.ANY).toList().forEach(quad -> {
            values.add(quad.getObject());
            if (quad.getPredicate().equals(Vocabulary.PARTICIPATION)) {
                quads.find(Node.ANY, quad.getObject(), Node.ANY, Node.ANY)
                        .forEach(part -> values.add(part.getObject()));
            }
        });
    }
}
