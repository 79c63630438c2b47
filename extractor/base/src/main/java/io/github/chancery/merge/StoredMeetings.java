package io.github.chancery.merge;

import io.github.chancery.graph.Vocabulary;
import io.github.chancery.store.GraphView;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;

/** The meetings in the default graph of a store, to be looked at. */
class StoredMeetings {
    private final GraphView graphs;

    StoredMeetings(GraphView graphs) {
        this.graphs = graphs;
    }

    /** The meetings that have one of the reports. */
    Set<Node> withReport(Node report) {
        Set<Node> meetings = new LinkedHashSet<>();
        find(Node.ANY, Vocabulary.REPORT, report).forEach(triple -> meetings.add(triple.getSubject()));
        return meetings;
    }

    /** All triples of a meeting but those of the entities that it names. */
    Set<Triple> triples(Node meeting) {
        Set<Triple> triples = new HashSet<>(find(meeting, Node.ANY, Node.ANY));
        find(meeting, Vocabulary.PARTICIPATION, Node.ANY)
                .forEach(part -> triples.addAll(find(part.getObject(), Node.ANY, Node.ANY)));
        triples.addAll(find(Node.ANY, Vocabulary.REPLACED_BY, meeting));
        return triples;
    }

    List<Triple> find(Node subject, Node predicate, Node object) {
        return graphs.find(Quad.defaultGraphIRI, subject, predicate, object)
                .map(Quad::asTriple)
                .toList();
    }

    boolean contains(Node subject, Node predicate, Node object) {
        return graphs.contains(Quad.defaultGraphIRI, subject, predicate, object);
    }
}
