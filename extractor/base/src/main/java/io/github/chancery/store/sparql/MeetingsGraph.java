package io.github.chancery.store.sparql;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Where a server keeps what is our default graph: in its own, or, if it takes all graphs together for its default graph as
 * some do, in a named graph that we do not show.
 *
 * @param name that graph's, if it is one
 */
record MeetingsGraph(Optional<Node> name) {
    static final MeetingsGraph OWN = new MeetingsGraph(Optional.empty());
    static final MeetingsGraph NAMED = new MeetingsGraph(Optional.of(NodeFactory.createURI("urn:x-chancery:meetings")));

    MeetingsGraph {
        requireNonNull(name);
    }

    /** The pattern of quads as SPARQL has it, with the variables ?g, ?s, ?p and ?o for what can be anything. */
    String pattern(Quad quad) {
        String triple = term(quad.getSubject(), "s") + term(quad.getPredicate(), "p") + term(quad.getObject(), "o");
        if (Node.ANY.equals(quad.getGraph())) {
            return "GRAPH ?g { " + triple + "}"
                    + name.map(hidden -> " FILTER(?g != " + NodeFmtLib.strNT(hidden) + ")")
                            .orElse("");
        }
        return in(quad.getGraph(), triple);
    }

    /** The text within a graph. */
    String in(Node graph, String text) {
        Optional<Node> place = quadGraph(graph);
        return place.map(node -> "GRAPH " + NodeFmtLib.strNT(node) + " { " + text + "}")
                .orElse(text);
    }

    private Optional<Node> quadGraph(Node graph) {
        return Quad.isDefaultGraph(graph) ? name : Optional.of(graph);
    }

    private static String term(Node node, String variable) {
        return (Node.ANY.equals(node) ? "?" + variable : NodeFmtLib.strNT(node)) + " ";
    }

    /**
     * The query as the server answers it with what it would find here.
     *
     * @param isStandard whether it knows the words of SPARQL 1.1 alone
     */
    Query rewritten(Query query, boolean isStandard) {
        ServerTerms terms = new ServerTerms(name, isStandard);
        Query rewritten = QueryTransformOps.transform(query, terms, new ExprTransformApplyElementTransform(terms));
        terms.order(rewritten);
        Element pattern = rewritten.getQueryPattern();
        if (name.isPresent() && pattern != null) {
            ElementGroup group = new ElementGroup();
            group.addElement(new ElementNamedGraph(name.get(), pattern));
            rewritten.setQueryPattern(group);
        }
        return rewritten;
    }
}
