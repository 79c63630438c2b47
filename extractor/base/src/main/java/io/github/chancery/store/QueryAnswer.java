package io.github.chancery.store;

import static java.util.Objects.requireNonNull;

import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.exec.RowSet;

/** What a SPARQL query is answered with: its form decides. */
public sealed interface QueryAnswer {
    /**
     * Of SELECT.
     *
     * @param rows found while they are gone through
     */
    record Rows(RowSet rows) implements QueryAnswer {
        public Rows {
            requireNonNull(rows);
        }
    }

    /** Of ASK. */
    record Truth(boolean truth) implements QueryAnswer {}

    /** Of CONSTRUCT and DESCRIBE. */
    record Triples(Graph graph) implements QueryAnswer {
        public Triples {
            requireNonNull(graph);
        }
    }
}
