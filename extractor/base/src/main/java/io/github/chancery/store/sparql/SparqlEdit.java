package io.github.chancery.store.sparql;

import io.github.chancery.graph.GraphFormat;
import io.github.chancery.graph.GraphWriter;
import io.github.chancery.store.GraphEdit;
import io.github.chancery.store.QueryAnswer;
import io.github.chancery.store.QueryBounds;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** An endpoint within one transaction: what the server has, with the changes that it has not been told of yet. */
final class SparqlEdit implements GraphEdit {
    private final SparqlClient client;
    private final MeetingsGraph meetings;
    private final PendingChanges changes = new PendingChanges();
    private final FoundQuads found = new FoundQuads(this::ask);

    SparqlEdit(SparqlClient client, MeetingsGraph meetings) {
        this.client = client;
        this.meetings = meetings;
    }

    PendingChanges changes() {
        return changes;
    }

    @Override
    public Stream<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        Quad pattern = Quad.create(plain(graph), subject, predicate, object);
        Stream<Quad> there = found.find(pattern);
        return changes.areNone() ? there : Stream.concat(there.filter(changes::leave), changes.added(pattern));
    }

    @Override
    public boolean contains(Node graph, Node subject, Node predicate, Node object) {
        Quad pattern = Quad.create(plain(graph), subject, predicate, object);
        if (!changes.areNone()) {
            return find(graph, subject, predicate, object).findFirst().isPresent();
        }
        return found.contain(pattern);
    }

    private List<Quad> ask(Quad pattern, OptionalInt most) {
        String query = "SELECT * WHERE { " + meetings.pattern(pattern) + " }"
                + (most.isPresent() ? " LIMIT " + most.getAsInt() : "");
        return client.ask(
                pattern.isConcrete() ? query.replace("SELECT *", "SELECT (1 AS ?one)") : query,
                answer -> rows(answer).stream().map(row -> quad(pattern, row)).toList());
    }

    private static List<Binding> rows(QueryAnswer answer) {
        return answer instanceof QueryAnswer.Rows rows ? Iter.toList(rows.rows()) : List.of();
    }

    private static Quad quad(Quad pattern, Binding row) {
        return Quad.create(
                term(pattern.getGraph(), row, "g"),
                term(pattern.getSubject(), row, "s"),
                term(pattern.getPredicate(), row, "p"),
                term(pattern.getObject(), row, "o"));
    }

    private static Node term(Node node, Binding row, String variable) {
        return Node.ANY.equals(node) ? row.get(Var.alloc(variable)) : node;
    }

    @Override
    public Stream<Node> graphNames() {
        String query = "SELECT DISTINCT ?g WHERE { " + meetings.pattern(Quad.ANY) + " }";
        Stream<Node> there =
                client
                        .ask(query, answer -> rows(answer).stream()
                                .map(row -> row.get(Var.alloc("g")))
                                .toList())
                        .stream();
        if (changes.areNone()) {
            return there;
        }
        return Stream.concat(there.filter(this::isLeft), changes.graphs().stream())
                .distinct();
    }

    private boolean isLeft(Node graph) {
        return !changes.touch(graph) || contains(graph, Node.ANY, Node.ANY, Node.ANY);
    }

    @Override
    public Graph graph(Node name) {
        Graph copy = GraphFactory.createDefaultGraph();
        Node graph = Quad.isUnionGraph(name) ? Node.ANY : name;
        find(graph, Node.ANY, Node.ANY, Node.ANY).forEach(quad -> copy.add(quad.asTriple()));
        return new GraphReadOnly(copy);
    }

    /** The server answers, with what it had before this transaction changed anything. */
    @Override
    public <T> T query(Query query, Map<Var, Node> values, QueryBounds bounds, Function<QueryAnswer, T> reader) {
        if (!changes.areNone()) {
            throw new IllegalStateException("the server cannot be asked before it is told the changes");
        }
        Query known = values.isEmpty() ? query : QueryTransformOps.replaceVars(query, values);
        return client.ask(meetings.rewritten(known, !client.knowsLateral()), bounds.time(), reader);
    }

    @Override
    public void export(GraphFormat format, OutputStream out) {
        GraphWriter.write(this, format, out);
    }

    @Override
    public void add(Quad quad) {
        changes.add(plain(quad));
    }

    @Override
    public void delete(Quad quad) {
        changes.delete(plain(quad));
    }

    @Override
    public void clear(Node graph) {
        changes.clear(plain(graph));
    }

    private static Quad plain(Quad quad) {
        return Quad.create(plain(quad.getGraph()), quad.asTriple());
    }

    private static Node plain(Node graph) {
        return Quad.isDefaultGraph(graph) ? Quad.defaultGraphIRI : graph;
    }
}
