package io.github.chancery.serve.linked;

import static java.util.Objects.requireNonNull;

import io.github.chancery.graph.Prefixes;
import io.github.chancery.graph.meeting.StoredMeetings;
import io.github.chancery.model.EntityKey;
import io.github.chancery.resource.Resources;
import io.github.chancery.serve.http.NotFoundException;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.GraphView;
import io.github.chancery.store.QueryAnswer;
import io.github.chancery.store.QueryBounds;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What the store knows of a thing: a meeting with its participations, its reports and their words; of an article its named
 * graph; of anything else its own triples and the meetings that it takes part in.
 */
final class Descriptions {
    private static final String FOLDER = "/io/github/chancery/serve/linked/";
    private static final String MEETING = "meeting/";
    private static final String ARTICLE = "article/";
    private static final String ENTITY = "entity/";

    /** The query of things takes so many meetings. */
    static final int MEETINGS = 200;

    private static final Node STATUS = NodeFactory.createURI(Prefixes.mapping().expandPrefix("dm:status"));

    private final GraphStore store;
    private final String base;
    private final QueryBounds bounds;
    private final Query ofMeetings = query("meeting.rq");
    private final Query ofThings = query("thing.rq");

    /**
     * Of the things of a store.
     *
     * @param base where the IRIs of our own begin
     * @param bounds how long a description may take
     */
    Descriptions(GraphStore store, String base, QueryBounds bounds) {
        this.store = store;
        this.base = base;
        this.bounds = bounds;
    }

    /** Whether what is at a path has a graph of its own. */
    static boolean hasNamedGraph(String path) {
        return path.startsWith(ARTICLE) && !path.contains("#");
    }

    /** Whether there may be more meetings than it tells of. */
    static boolean isCut(DatasetGraph description) {
        return Iter.count(description.find(Quad.defaultGraphIRI, Node.ANY, STATUS, Node.ANY)) >= MEETINGS;
    }

    /**
     * The thing at a path, such as "entity/Q142".
     *
     * @throws NotFoundException if the store knows nothing of it
     */
    DatasetGraph at(String path) {
        return store.read(view -> {
            if (path.startsWith(MEETING)) {
                return alone(constructed(view, ofMeetings, meeting(view, path)));
            }
            String iri = path.startsWith(ENTITY) ? EntityKey.ITEMS + path.substring(ENTITY.length()) : base + path;
            return hasNamedGraph(path) ? named(view, iri) : alone(constructed(view, ofThings, iri));
        });
    }

    private String meeting(GraphView view, String path) {
        StoredMeetings meetings = new StoredMeetings(view);
        return meetings.find(base + path)
                .or(() -> meetings.find(path.substring(MEETING.length())))
                .orElseThrow(() -> unknown(base + path));
    }

    private static DatasetGraph named(GraphView view, String iri) {
        Node name = NodeFactory.createURI(iri);
        DatasetGraph copy = DatasetGraphFactory.create();
        view.graph(name).find().forEach(triple -> copy.add(Quad.create(name, triple)));
        if (copy.isEmpty()) {
            throw unknown(iri);
        }
        return copy;
    }

    private Graph constructed(GraphView view, Query query, String iri) {
        Map<Var, Node> thing = Map.of(Var.alloc("thing"), NodeFactory.createURI(iri));
        // A query is not made to be run by several threads at a time.
        Graph found = view.query(query.cloneQuery(), thing, bounds, answer -> {
            if (!(answer instanceof QueryAnswer.Triples(Graph triples))) {
                throw new IllegalStateException("a description is constructed");
            }
            Graph copy = GraphFactory.createDefaultGraph();
            triples.find().forEach(copy::add);
            return copy;
        });
        if (requireNonNull(found).isEmpty()) {
            throw unknown(iri);
        }
        return found;
    }

    private static DatasetGraph alone(Graph graph) {
        return DatasetGraphFactory.wrap(graph);
    }

    private static NotFoundException unknown(String iri) {
        return new NotFoundException("this store knows nothing of <" + iri + ">");
    }

    static Query query(String file) {
        return QueryFactory.create(Resources.text(Descriptions.class, FOLDER + file));
    }
}
