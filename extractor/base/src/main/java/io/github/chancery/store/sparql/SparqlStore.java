package io.github.chancery.store.sparql;

import io.github.chancery.store.GraphEdit;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.GraphView;
import io.github.chancery.store.QueryAnswer;
import java.util.Optional;
import java.util.function.Function;

/**
 * A store behind a SPARQL endpoint. A change is one request, which the server makes all or nothing; a look is of the store as
 * it is while it lasts. One process at a time may change the store.
 */
public final class SparqlStore implements GraphStore {
    /** Is in the store for a moment, to see whether the server takes all graphs together for its default graph. */
    private static final String PROBE = "<urn:x-chancery:probe>";

    private static final String PROBED = "GRAPH " + PROBE + " { " + PROBE + " " + PROBE + " " + PROBE + " }";

    private final SparqlClient client;
    private Optional<MeetingsGraph> meetings = Optional.empty();

    private SparqlStore(SparqlClient client) {
        this.client = client;
    }

    /**
     * Opens the store.
     *
     * @throws io.github.chancery.model.ChanceryException if no SPARQL endpoint answers there
     */
    public static GraphStore open(Endpoint endpoint) {
        SparqlStore store = new SparqlStore(new SparqlClient(endpoint));
        try {
            store.isTrue("ASK { ?s ?p ?o }");
            return store;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    @Override
    public <T> T read(Function<GraphView, T> work) {
        return work.apply(new SparqlEdit(client, meetings(false)));
    }

    @Override
    public synchronized <T> T write(Function<GraphEdit, T> work) {
        MeetingsGraph place = meetings(true);
        SparqlEdit edit = new SparqlEdit(client, place);
        T result = work.apply(edit);
        if (!edit.changes().areNone()) {
            client.update(edit.changes().request(place));
        }
        return result;
    }

    /** @param mayChange whether an empty store may be written to, to find out */
    private synchronized MeetingsGraph meetings(boolean mayChange) {
        if (meetings.isEmpty()) {
            if (isTrue("ASK { GRAPH ?g { ?s ?p ?o } FILTER(?g != " + PROBE + ") }")) {
                meetings = Optional.of(place(isTrue("ASK { { SELECT ?s ?p ?o { GRAPH ?g { ?s ?p ?o } FILTER(?g != "
                        + PROBE + ") } LIMIT 1000 } FILTER NOT EXISTS { ?s ?p ?o } }")));
            } else if (mayChange) {
                meetings = Optional.of(probe());
            }
        }
        return meetings.orElse(MeetingsGraph.OWN);
    }

    private MeetingsGraph probe() {
        client.update("INSERT DATA { " + PROBED + " }");
        boolean isSeen = isTrue("ASK { " + PROBE + " " + PROBE + " " + PROBE + " }");
        client.update("DELETE DATA { " + PROBED + " }");
        return place(!isSeen);
    }

    private static MeetingsGraph place(boolean isDefaultGraphApart) {
        return isDefaultGraphApart ? MeetingsGraph.OWN : MeetingsGraph.NAMED;
    }

    private boolean isTrue(String query) {
        return client.ask(query, answer -> answer instanceof QueryAnswer.Truth(boolean truth) && truth);
    }

    @Override
    public void close() {
        client.close();
    }
}
