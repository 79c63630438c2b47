package io.github.chancery.merge;

import io.github.chancery.graph.Vocabulary;
import io.github.chancery.store.GraphStore;
import io.github.chancery.store.GraphView;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * Makes the default graph of a store from its named graphs: the reports of one encounter become one meeting. It is a
 * function of the named graphs, whatever the order in which they came or changed.
 */
public final class Merger {
    private final MeetingIris iris;

    /** @param base where the IRIs of meetings begin */
    public Merger(String base) {
        this.iris = new MeetingIris(base);
    }

    /**
     * Rebuilds the default graph.
     *
     * @return how many articles, reports and meetings there are now
     */
    public Merged merge(GraphStore store) {
        return store.write(graphs -> new Rebuild(graphs, iris).run());
    }

    /**
     * Puts quads in the place of named graphs and brings the meetings up to date, all in one transaction: the default
     * graph is afterwards as {@link #merge} would make it. The store's meetings must be up to date before.
     *
     * @param graphs what each named graph holds from now on, by the graph's IRI; with no quads, the graph is gone
     * @return how many meetings were made, changed or taken out
     */
    public int update(GraphStore store, Map<String, List<Quad>> graphs) {
        List<Node> articles =
                graphs.keySet().stream().map(NodeFactory::createURI).toList();
        return store.write(edit -> new Update(edit, iris, articles).around(() -> edit.replace(graphs)));
    }

    /** How many articles, reports and meetings a store holds. */
    public static Merged count(GraphStore store) {
        return store.read(view -> new Merged(
                count(view, Node.ANY, Vocabulary.NEWS_ARTICLE),
                count(view, Node.ANY, Vocabulary.REPORT_CLASS),
                count(view, Quad.defaultGraphIRI, Vocabulary.MEETING)));
    }

    private static int count(GraphView view, Node graph, Node type) {
        return Math.toIntExact(view.find(graph, Node.ANY, Vocabulary.TYPE, type).count());
    }
}
